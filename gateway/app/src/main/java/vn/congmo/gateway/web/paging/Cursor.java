package vn.congmo.gateway.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page ended: the last item's place in the order, not its number, so that it holds when rows come and go.
 *
 * @param sort the {@code sort} it belongs to
 * @param key  of the last item given
 */
record Cursor(String sort, Sort.Key key) {

    private static final int LONGEST = 8_192;

    /** Its opaque text for the URL. */
    String encode() {
        String text = sort + "\n" + key.id() + "\n" + key.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text, String sort) {
        if (text.length() > LONGEST) {
            throw refused(text.substring(0, 20) + "…");
        }
        String[] parts = plain(text).split("\n", 3);
        if (parts.length < 3 || !parts[0].equals(sort)) {
            throw refused(text);
        }
        return new Cursor(sort, new Sort.Key(parts[2], parts[1]));
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
    }

    private static RuntimeException refused(String text) {
        return InvalidParameter.value("cursor", text, "\"next\" của trang trước, the \"next\" of the page before");
    }
}
