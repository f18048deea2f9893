package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.token.Passage;

/**
 * The bodies that a cell names, parted by commas, semicolons, "và", dashes or line breaks. What the word lists do not know
 * counts as a name up to the next sign; "phối hợp" in a cell of those in charge parts them from their partners.
 */
final class BodyList {
    private static final Set<String> JOINTS =
            Set.of("và", "cùng", "với", "các", "-", "+", ",", ";", ".", ":", "•", "*", "/");
    private static final WordTree<String> BODIES = WordTree.ofFile("body-words.txt");
    private static final Set<String> SCHOOLS = Set.of("trường", "viện", "học", "bệnh", "khoa", "phân", "trung");
    private static final Set<String> NO_REST = Set.of("và", "chủ", "phối", "hoặc", "cùng", "là", "theo");
    private static final int LONGEST_REST = 10;
    private static final int LONGEST = 14;

    private final Reading reading;
    private final Passage words;
    private final Set<Integer> lineStarts;
    private final Set<String> lead = new LinkedHashSet<>();
    private final Set<String> coordinating = new LinkedHashSet<>();
    private final List<String> latest = new ArrayList<>();
    private boolean partners;

    private BodyList(Reading reading, Cell cell) {
        this.reading = reading;
        this.words = cell.words();
        this.lineStarts = new LinkedHashSet<>(
                cell.lines().stream().map(line -> line.start()).toList());
    }

    static BodyList of(Reading reading, Cell cell) {
        var list = new BodyList(reading, cell);
        int at = 0;
        while (at < list.words.size()) {
            at = list.step(at);
        }
        return list;
    }

    /** Those in charge. */
    Set<String> lead() {
        return lead;
    }

    /** Those behind or before "phối hợp" in the same cell. */
    Set<String> coordinating() {
        return coordinating;
    }

    private int step(int at) {
        if (words.is(at, "phối") && words.is(at + 1, "hợp")) {
            return part(at + 2);
        }
        if (words.is(at, "chủ") && words.is(at + 1, "trì")) {
            partners = false;
            return at + 2;
        }
        var actors = Actors.listAt(words, at);
        if (!actors.isEmpty()) {
            actors.subList(0, actors.size() - 1)
                    .forEach(actor -> add(reading.names().resolve(actor)));
            return withRest(actors.getLast());
        }
        if (words.is(at, ";") || lineStarts.contains(start(at))) {
            latest.clear();
        }
        return JOINTS.contains(words.token(at).key()) && !isName(at) ? at + 1 : unknown(at);
    }

    /** "VNPT Gia Lai", "UBND các xã được chọn": a cell holds nothing but names, so words up to the next sign belong to one. */
    private int withRest(Actor actor) {
        int to = actor.to();
        boolean school = SCHOOLS.contains(words.token(actor.from()).key());
        if (school
                && words.is(to, "-")
                && to + 1 < words.size()
                && words.token(to + 1).isCapitalised()) {
            to++;
        }
        while (to < words.size() && to - actor.to() <= LONGEST_REST && isRest(to) && !ends(to)) {
            to++;
        }
        add(to == actor.to() ? reading.names().resolve(actor) : words.text(actor.from(), to));
        return to;
    }

    private boolean isRest(int at) {
        return words.token(at).isWord()
                && !NO_REST.contains(words.token(at).key())
                && !lineStarts.contains(start(at))
                && (Actors.holderAt(words, at) == null || words.is(at - 1, "-"));
    }

    /** "phối hợp: A" and "phối hợp với A" name partners behind; "A phối hợp" before. */
    private int part(int at) {
        boolean behind = words.is(at, ":") || words.is(at, "với") || Actors.holderAt(words, at) != null;
        if (behind) {
            partners = true;
        } else {
            lead.removeAll(latest);
            coordinating.addAll(latest);
        }
        return at;
    }

    /** "các" opens a name of its own where no known collective follows. */
    private boolean isName(int at) {
        return words.is(at, "các");
    }

    private int unknown(int at) {
        int to = at + 1;
        while (to < words.size() && (!ends(to) || to == at + 1 && words.is(to, "và"))) {
            to++;
        }
        boolean name = (words.token(at).isCapitalised() || isName(at)) && to - at <= LONGEST;
        if (name) {
            add(words.text(at, to));
        }
        return to;
    }

    private boolean ends(int at) {
        boolean sign = ";.:".contains(words.token(at).text()) || words.is(at, ",") && !isInnerComma(at);
        boolean breaks = lineStarts.contains(start(at)) && words.token(at).isCapitalised() || isDashLine(at);
        boolean joins = words.is(at, "và") && at + 1 < words.size() && Actors.holderAt(words, at + 1) != null;
        return sign || breaks || joins;
    }

    /** "Báo và Phát thanh, Truyền hình A": a capital behind that opens no body of its own. */
    private boolean isInnerComma(int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        var next = words.token(at + 1);
        boolean body = BODIES.end(words, at + 1) > 0 || Actors.holderAt(words, at + 1) != null;
        return next.isCapitalised() && !next.isAcronym() && !body;
    }

    private boolean isDashLine(int at) {
        return lineStarts.contains(start(at)) && !words.token(at).isWord();
    }

    private int start(int token) {
        return words.evidence(token, token + 1, "", 1).span().start();
    }

    private void add(String name) {
        latest.add(name);
        (partners ? coordinating : lead).add(name);
    }
}
