package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.findings.Person;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Spelling;

/** Who is named with which office: "đồng chí Trần Văn An - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh". A name without one is left out. */
public final class PeopleRule {
    private static final String NAME = "person-office";
    private static final Phrase ADDRESS = Phrase.of("(đồng chí|ông|bà|TS [.]|PGS [.] TS [.])");
    private static final Phrase SEPARATOR = Phrase.of("(-|–|,|, là|là|:)");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private PeopleRule() {}

    /** The people of a document, each once, in the order of the text. */
    public static List<Person> find(Reading reading) {
        var people = new LinkedHashMap<String, Person>();
        for (var passage : reading.outline().passages()) {
            for (var address : ADDRESS.all(passage)) {
                addBehind(passage, address.from(), address.to(), people);
            }
        }
        return List.copyOf(people.values());
    }

    private static void addBehind(Passage passage, int from, int at, Map<String, Person> people) {
        int to = nameEnd(passage, at);
        var separator = to - at < SHORTEST ? null : SEPARATOR.at(passage, to);
        var roles = new ArrayList<String>();
        int end = separator == null ? to : Offices.list(passage, separator.to(), roles);
        if (!roles.isEmpty()) {
            var name = passage.text(at, to);
            var person = new Person(name, roles, passage.evidence(from, end, NAME, 0.8));
            people.merge(
                    Spelling.key(name),
                    person,
                    (a, b) -> b.roles().size() > a.roles().size() ? b : a);
        }
    }

    /** Two to five capitalised words that are no office and no body. */
    private static int nameEnd(Passage passage, int at) {
        int to = at;
        while (to < Math.min(passage.size(), at + LONGEST)
                && passage.token(to).isWord()
                && passage.token(to).isCapitalised()
                && !passage.token(to).isAcronym()
                && Offices.startAt(passage, to) == null
                && Actors.at(passage, to) == null) {
            to++;
        }
        return to;
    }
}
