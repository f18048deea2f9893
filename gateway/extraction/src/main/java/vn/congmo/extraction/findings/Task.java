package vn.congmo.extraction.findings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One leaf of a document's numbering that tells somebody to do something.
 *
 * @param id the path in the numbering, unique in the document: "4", "2-3" (third dash of 2), "II.3.đ", "fn1.2", "p1"
 * @param text the order without page debris
 * @param firstWords the first words of the order, unique in the document
 * @param lead canonical names of those told to act; empty where the text names nobody
 * @param leadUnit a sub-unit in brackets behind the lead
 * @param coordinating canonical names after "phối hợp với"
 * @param inheritedFields field ("lead", "coordinating", "deadlines") to the id of the block that it comes from
 * @param urgency literal words such as "Khẩn trương"
 * @param evidence spans of the whole order
 */
public record Task(
        String id,
        String text,
        String firstWords,
        List<String> lead,
        @Nullable String leadUnit,
        List<String> coordinating,
        List<Deadline> deadlines,
        Modality modality,
        Map<String, String> inheritedFields,
        List<String> urgency,
        Evidence evidence) {
    public Task {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        deadlines = List.copyOf(deadlines);
        inheritedFields = Map.copyOf(inheritedFields);
        urgency = List.copyOf(urgency);
    }

    /** Whether anything comes from another block. */
    public boolean inherited() {
        return !inheritedFields.isEmpty();
    }

    /** How binding the words are. */
    public enum Modality {
        ORDER,
        REQUEST,
        PROPOSAL,
        CITED;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
