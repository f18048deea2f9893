package vn.congmo.gateway.review;

import java.util.List;

/** What gives documents to review; a bean of the subject whose tables they fill. */
public interface ReviewSource {

    /** The tables that rows of documents fall into. */
    List<TableForm> forms();

    /** All documents that are here, published or not, in the order to show them. */
    List<ReviewFile> list();

    /** What the machine reads in one of them now. */
    Reading read(ReviewFile file);

    /**
     * What the machine reads in a document.
     *
     * @param text       to which positions refer
     * @param paragraphs offsets where something new begins, for people who read it
     * @param rows       in the order to show them
     */
    record Reading(String text, List<Integer> paragraphs, List<ReadRow> rows) {

        public Reading {
            paragraphs = List.copyOf(paragraphs);
            rows = List.copyOf(rows);
        }
    }
}
