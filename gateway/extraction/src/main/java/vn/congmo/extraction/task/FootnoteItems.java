package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.outline.Outline.Footnote;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Items of a footnote that each name who is responsible: "(1) ... (Sở A); (2) ... (Sở B)". */
final class FootnoteItems {
    private static final Phrase NUMBER = Vocabulary.phrase("{open} {int} {close}");
    private static final Phrase RESPONSIBLE = Vocabulary.phrase("{open} {lead:actors} {close}");

    private FootnoteItems() {}

    /** One item: its path, its words, who is in charge. */
    record Item(String id, Passage passage, Assignment assignment) {}

    static List<Item> find(Footnote footnote) {
        var items = new ArrayList<Item>();
        var passage = footnote.passage();
        var numbers = NUMBER.all(passage);
        for (int i = 0; i < numbers.size(); i++) {
            int limit = i + 1 < numbers.size() ? numbers.get(i + 1).from() : passage.size();
            var responsible = RESPONSIBLE.first(passage, numbers.get(i).to());
            if (responsible != null && responsible.to() <= limit) {
                var words = passage.part(numbers.get(i).to(), responsible.to());
                items.add(new Item("fn" + footnote.number() + "." + (i + 1), words, assignment(responsible)));
            }
        }
        return items;
    }

    private static Assignment assignment(Match match) {
        return new Assignment(
                Actors.listAt(match.passage(), match.from() + 1),
                List.of(),
                Modality.ORDER,
                match.from(),
                match.to(),
                "task-footnote");
    }
}
