package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congmo.extraction.findings.DocumentRelation;
import vn.congmo.extraction.findings.DocumentRelation.Relation;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.Reference.Role;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * What documents do to each other: this one replaces or amends another; "Kế hoạch số A ... về thực hiện Nghị quyết số B"
 * implements it.
 */
public final class DocumentRelationRule {
    private static final String NAME = "document-relation";
    private static final Phrase IMPLEMENTS = Phrase.of(
            "(thực hiện|triển khai thực hiện|triển khai|cụ thể hóa|thi hành) [có hiệu quả] (Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Nghị định|Chương trình|Thông báo|Luật|Thông tư)");
    private static final int FARTHEST = 60;
    private static final int NEAREST = 6;

    private DocumentRelationRule() {}

    /** The relations that a document states, each once. */
    public static List<DocumentRelation> find(Reading reading, List<Reference> references) {
        var found = new LinkedHashMap<String, DocumentRelation>();
        references.stream()
                .filter(reference -> reference.number() != null)
                .forEach(reference -> ofThis(reference, found));
        for (var passage : reading.outline().passages()) {
            implementing(passage, references).forEach(relation -> found.putIfAbsent(key(relation), relation));
        }
        return List.copyOf(found.values());
    }

    private static void ofThis(Reference reference, Map<String, DocumentRelation> found) {
        if (reference.role() == Role.REPLACES || reference.role() == Role.AMENDS) {
            var kind = reference.role() == Role.REPLACES ? Relation.REPLACES : Relation.AMENDS;
            var evidence = reference.evidence();
            var relation = new DocumentRelation(
                    DocumentRelation.THIS,
                    kind,
                    String.valueOf(reference.number()),
                    new vn.congmo.extraction.findings.Evidence(evidence.quote(), evidence.spans(), NAME, 0.7));
            found.putIfAbsent(key(relation), relation);
        }
    }

    /** Neighbouring numbers with "thực hiện ..." before the second and no semicolon between them. */
    private static List<DocumentRelation> implementing(Passage passage, List<Reference> references) {
        var cited = cited(passage, references);
        var found = new ArrayList<DocumentRelation>();
        for (int i = 1; i < cited.size(); i++) {
            int from = cited.get(i - 1).to();
            int to = cited.get(i).from();
            var cue = IMPLEMENTS.first(passage, from);
            boolean leads = cue != null && cue.to() <= to && to - cue.from() <= NEAREST && to - from <= FARTHEST;
            if (leads && Clauses.segmentEnd(passage, from) >= to) {
                var evidence =
                        passage.evidence(cited.get(i - 1).from(), cited.get(i).to(), NAME, 0.75);
                found.add(new DocumentRelation(
                        cited.get(i - 1).number(),
                        Relation.IMPLEMENTS,
                        cited.get(i).number(),
                        evidence));
            }
        }
        return found;
    }

    /** A number in a passage. */
    private record Cited(String number, int from, int to) {}

    private static List<Cited> cited(Passage passage, List<Reference> references) {
        var cited = new ArrayList<Cited>();
        references.stream()
                .map(Reference::number)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(number ->
                        Phrase.of(number).all(passage).forEach(m -> cited.add(new Cited(number, m.from(), m.to()))));
        cited.sort(Comparator.comparingInt(Cited::from));
        return cited;
    }

    private static String key(DocumentRelation relation) {
        return relation.from() + " " + relation.relation() + " " + relation.to();
    }
}
