package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/** Collects every mention, gives it its role, and merges the mentions of one document. */
public final class ReferenceFinder {
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
        var preamble = reading.outline().preamble();
        var mentions = new ArrayList<Cited>();
        for (var passage : reading.outline().passages()) {
            var found = found(passage, reading);
            mentions.addAll(
                    preamble.contains(passage)
                            ? RoleRule.inPreamble(passage, found)
                            : RoleRule.anywhere(passage, found));
        }
        var own = OwnNumber.of(reading.outline());
        mentions.removeIf(own::is);
        return mentions;
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
