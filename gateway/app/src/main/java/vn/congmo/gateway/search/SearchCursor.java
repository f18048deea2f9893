package vn.congmo.gateway.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Where a page ended: the score and IRI of its last hit. */
record SearchCursor(float score, String iri) {

    private static final int LONGEST = 4_096;

    static SearchCursor of(FieldDoc last) {
        return new SearchCursor((Float) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }

    /** Its opaque text for the URL. */
    String encode() {
        String text = Integer.toHexString(Float.floatToIntBits(score)) + " " + iri;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where the text was not made here. */
    static Optional<SearchCursor> decode(String text) {
        try {
            String plain = text.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            int bits = Integer.parseUnsignedInt(plain.substring(0, Math.max(0, space)), 16);
            return Optional.of(new SearchCursor(Float.intBitsToFloat(bits), plain.substring(space + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The place after which the next page begins; no other document has the same score and IRI. */
    FieldDoc place(int documents) {
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, new Object[] {score, new BytesRef(iri)});
    }
}
