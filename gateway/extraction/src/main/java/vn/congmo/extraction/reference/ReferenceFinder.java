package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Collects every mention, gives it its role, and merges the mentions of one document. */
public final class ReferenceFinder {
    private static final Phrase GROUNDS = Phrase.of("(căn cứ|các căn cứ|cơ sở pháp lý|cơ sở chính trị, pháp lý)");

    private ReferenceFinder() {}

    /** The documents that a document names, each once, in the order of their first mention. */
    public static List<Reference> find(Reading reading) {
        var distinct = new ArrayList<Cited>();
        var mentions = mentions(reading);
        mentions.stream()
                .filter(cited -> cited.number() == null || cited.date() != null)
                .forEach(cited -> add(distinct, cited));
        mentions.stream()
                .filter(cited -> cited.number() != null && cited.date() == null)
                .forEach(cited -> add(distinct, cited));
        return distinct.stream().map(Cited::toReference).toList();
    }

    private static List<Cited> mentions(Reading reading) {
        var preamble = Set.copyOf(reading.outline().preamble());
        var listed = listedGrounds(reading.outline());
        var own = OwnNumber.of(reading.outline());
        var mentions = new ArrayList<Cited>();
        for (var passage : reading.outline().passages()) {
            var found = RoleRule.anywhere(passage, found(passage, reading));
            boolean grounds = preamble.contains(passage) || listed.contains(passage);
            mentions.addAll(grounds ? RoleRule.inGrounds(passage, found, listed.contains(passage)) : found);
        }
        mentions.removeIf(own::is);
        return mentions;
    }

    /** The passages under a heading "CĂN CỨ" or "CƠ SỞ PHÁP LÝ". */
    private static Set<Passage> listedGrounds(Outline outline) {
        return outline.walk()
                .filter(block ->
                        block.parent() != null && GROUNDS.at(block.parent().passage(), 0) != null)
                .map(Block::passage)
                .collect(Collectors.toSet());
    }

    private static List<Cited> found(Passage passage, Reading reading) {
        var found = new ArrayList<>(NumberedRule.find(passage, reading));
        UnnumberedRule.find(passage, reading).stream()
                .filter(named ->
                        found.stream().noneMatch(known -> known.from() < named.to() && named.from() < known.to()))
                .forEach(found::add);
        found.sort(java.util.Comparator.comparingInt(Cited::from));
        return found;
    }

    private static void add(List<Cited> distinct, Cited cited) {
        for (int i = 0; i < distinct.size(); i++) {
            if (distinct.get(i).isSameAs(cited)) {
                distinct.set(i, distinct.get(i).merge(cited));
                return;
            }
        }
        distinct.add(cited);
    }
}
