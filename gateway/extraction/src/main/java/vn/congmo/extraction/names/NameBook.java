package vn.congmo.extraction.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** What names mean in one document: which committee "Ban Chỉ đạo" alone is, and which province "tỉnh" is. */
public final class NameBook {
    private static final WordTree<String> PROVINCES = WordTree.ofFile("provinces.txt");

    private final @Nullable String province;
    private final String committee;

    private NameBook(@Nullable String province, String committee) {
        this.province = province;
        this.committee = committee;
    }

    /** Reads the definitions of a document. */
    public static NameBook of(List<Passage> passages) {
        var province = passages.stream()
                .flatMap(p -> provinces(p).stream())
                .findFirst()
                .orElse(null);
        return new NameBook(province, Definitions.committee(passages));
    }

    private static List<String> provinces(Passage passage) {
        for (int at = 0; at < passage.size(); at++) {
            var found = PROVINCES.find(passage, at);
            if (found != null && passage.token(at).isCapitalised()) {
                return List.of(found.value());
            }
        }
        return List.of();
    }

    /** The province that the document is about, as far as it says so. */
    public @Nullable String province() {
        return province;
    }

    /** The canonical name in this document. */
    public String resolve(Actor actor) {
        return resolve(actor.name());
    }

    private String resolve(String name) {
        if (name.equals(SteeringCommittees.UNPLACED)) {
            return committee;
        }
        if (name.equals("Thường trực " + SteeringCommittees.UNPLACED)) {
            return "Thường trực " + committee;
        }
        return withoutOwnPlace(name);
    }

    private String withoutOwnPlace(String name) {
        if (province == null || !name.endsWith(" " + province) || Places.isKept(name)) {
            return name;
        }
        var body = name.substring(0, name.length() - province.length()).strip();
        return Agencies.isCanonical(body) ? body : body.replaceFirst(" (?:tỉnh|thành phố|Thành phố)$", "");
    }
}
