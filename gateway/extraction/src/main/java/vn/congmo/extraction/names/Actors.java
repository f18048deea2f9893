package vn.congmo.extraction.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** Finds who is named at a place, alone or in a list. */
public final class Actors {
    /** The slot of a list of one or more actors. */
    public static final Slot LIST = (passage, at) -> {
        var list = listAt(passage, at);
        return list.isEmpty() ? Slot.NONE : list.getLast().to();
    };

    private static final Phrase OFFICE = Phrase.of(
            "(Chủ tịch|Phó Chủ tịch|Thủ trưởng|Giám đốc|Trưởng|Phó Trưởng|Người đứng đầu|Bí thư|Phó Bí thư|Thủ tướng|Chánh Thanh tra)");
    private static final Phrase PREMIER = Phrase.of("Thủ tướng Chính phủ");
    private static final Phrase SEPARATOR = Phrase.of("(, và|, cùng|,|;|và|cùng với|cùng)");

    private Actors() {}

    /** A named organisation or a collective that starts exactly here. */
    public static @Nullable Actor at(Passage passage, int at) {
        if (at >= passage.size()) {
            return null;
        }
        var group = Groups.at(passage, at);
        if (group == null) {
            return Agencies.at(passage, at);
        }
        var kind = passage.is(at, "các") ? Agencies.at(passage, at + 1) : null;
        return kind == null || kind.to() <= group.to() || passage.is(kind.to(), ",") ? group : ofKind(at, kind);
    }

    /** "các Sở Giáo dục và Đào tạo": one department of every province. */
    private static Actor ofKind(int at, Actor one) {
        return new Actor(at, one.to(), "các " + one.name(), Actor.Kind.GROUP);
    }

    /** Like {@link #at}, or an office-holder of one. */
    public static @Nullable Actor holderAt(Passage passage, int at) {
        var premier = PREMIER.at(passage, at);
        if (premier != null) {
            return new Actor(at, premier.to(), "Thủ tướng Chính phủ", Actor.Kind.OFFICE);
        }
        var office = OFFICE.at(passage, at);
        if (office == null) {
            return at(passage, at);
        }
        var body = at(passage, office.to());
        return body == null ? null : new Actor(at, body.to(), passage.text(at, body.to()), Actor.Kind.OFFICE);
    }

    /** All actors of the list that starts here; empty if none does. A missing comma or "và" does not join two names. */
    public static List<Actor> listAt(Passage passage, int at) {
        var actors = new ArrayList<Actor>();
        var next = holderAt(passage, at);
        while (next != null) {
            actors.add(next);
            next = following(passage, next.to());
        }
        return actors;
    }

    private static @Nullable Actor following(Passage passage, int at) {
        var separator = SEPARATOR.at(passage, at);
        int from = separator == null ? at : separator.to();
        var actor = holderAt(passage, from);
        return actor == null && separator != null ? Groups.locality(passage, from) : actor;
    }

    /** Every organisation and collective of a passage, from left to right. */
    public static List<Actor> all(Passage passage) {
        var actors = new ArrayList<Actor>();
        int at = 0;
        while (at < passage.size()) {
            var actor = at(passage, at);
            if (actor != null) {
                actors.add(actor);
            }
            at = actor == null ? at + 1 : actor.to();
        }
        return actors;
    }
}
