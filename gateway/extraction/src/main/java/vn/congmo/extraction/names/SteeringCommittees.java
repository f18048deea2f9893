package vn.congmo.extraction.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Ban Chỉ đạo and its standing members. The place often stands far behind the field: "Ban Chỉ đạo về phát triển khoa học,
 * công nghệ ... tỉnh". Without a place it is the one that the document has defined: {@link #UNPLACED}.
 */
final class SteeringCommittees {
    /** Name of a committee that is named without its place. */
    static final String UNPLACED = "Ban Chỉ đạo";

    private static final Phrase COMMITTEE = Phrase.of("[Thường trực] Ban Chỉ đạo");
    private static final Phrase OF_STATE = Phrase.of("của (UBND|Ủy ban nhân dân) (tỉnh|thành phố)");
    private static final Set<String> STOPS = Set.of(
            "tại", "giao", "để", "chủ", "họp", "kết", "ngày", "theo", "số", "là", "đã", "chỉ", "năm", ";", ".", "(",
            ")", ":");
    private static final int LONGEST_FIELD = 30;

    private SteeringCommittees() {}

    static @Nullable Actor at(Passage passage, int at) {
        var match = COMMITTEE.at(passage, at);
        if (match == null) {
            return null;
        }
        var standing = passage.is(at, "thường") ? "Thường trực " : "";
        var state = OF_STATE.at(passage, match.to());
        if (state != null) {
            var place = passage.is(state.to() - 1, "tỉnh") ? "tỉnh" : "thành phố";
            return actor(at, state.to(), standing + UNPLACED + " của UBND " + place);
        }
        return placed(passage, at, match.to(), standing);
    }

    private static Actor placed(Passage passage, int at, int end, String standing) {
        boolean field = passage.is(end, "về") || passage.is(end, "phát");
        int limit = field ? Math.min(passage.size(), end + LONGEST_FIELD) : Math.min(passage.size(), end + 1);
        for (int i = end; i < limit && !STOPS.contains(passage.token(i).key()); i++) {
            var place = place(passage, i);
            if (place != null) {
                return actor(at, i + place.split(" ").length, standing + UNPLACED + " " + place);
            }
        }
        return actor(at, end, standing + UNPLACED);
    }

    private static @Nullable String place(Passage passage, int at) {
        if (passage.is(at, "tỉnh")) {
            return "tỉnh";
        }
        if (passage.is(at, "trung") && passage.is(at + 1, "ương")) {
            return "Trung ương";
        }
        return passage.is(at, "thành") && passage.is(at + 1, "phố") ? "thành phố" : null;
    }

    private static Actor actor(int from, int to, String name) {
        return new Actor(from, to, name, Actor.Kind.AGENCY);
    }
}
