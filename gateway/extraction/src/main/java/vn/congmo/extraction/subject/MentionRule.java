package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.findings.Mention;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.names.ElidedNames;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/** Named bodies and collectives, each once, with their first mention. */
public final class MentionRule {
    private static final String NAME = "actor-named";

    private final Map<String, Mention> agencies = new LinkedHashMap<>();
    private final Map<String, Mention> groups = new LinkedHashMap<>();

    private MentionRule(Reading reading) {
        for (var passage : reading.outline().passages()) {
            var actors = new ArrayList<>(Actors.all(passage));
            actors.addAll(ElidedNames.all(passage));
            actors.forEach(actor -> add(passage, actor, reading));
        }
    }

    public static MentionRule of(Reading reading) {
        return new MentionRule(reading);
    }

    public List<Mention> agencies() {
        return List.copyOf(agencies.values());
    }

    public List<Mention> groups() {
        return List.copyOf(groups.values());
    }

    private void add(Passage passage, Actor actor, Reading reading) {
        var name = reading.names().resolve(actor);
        var known = actor.kind() == Actor.Kind.AGENCY ? agencies : groups;
        known.putIfAbsent(name, new Mention(name, passage.evidence(actor.from(), actor.to(), NAME, 0.9)));
    }
}
