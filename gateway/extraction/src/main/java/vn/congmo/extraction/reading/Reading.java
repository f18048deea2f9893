package vn.congmo.extraction.reading;

import java.util.List;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.NameBook;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.text.NormalisedText;

/** A document ready for the rules. */
public record Reading(NormalisedText text, Outline outline, NameBook names, WordRuns runs) {

    public static Reading of(NormalisedText text) {
        var outline = Outline.of(text);
        return new Reading(text, outline, NameBook.of(outline.passages()), WordRuns.of(text));
    }

    /** The canonical names of actors, in their order, each once. */
    public List<String> resolve(List<Actor> actors) {
        return actors.stream().map(names::resolve).distinct().toList();
    }
}
