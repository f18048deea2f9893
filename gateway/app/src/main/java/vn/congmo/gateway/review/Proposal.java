package vn.congmo.gateway.review;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wants to decide, before it is checked.
 *
 * @param table      empty for a verdict about the document
 * @param row        id of the row; empty for an addition
 * @param cells      for a correction or an addition, by column; a column left out is empty
 * @param quote      for an addition, the words of the document that are its evidence
 * @param occurrence which of their places, from 1
 * @param note       why
 */
public record Proposal(
        Verdict verdict,
        String table,
        String row,
        Map<String, String> cells,
        String quote,
        int occurrence,
        String note) {

    public Proposal {
        cells = new LinkedHashMap<>(cells);
    }

    /** A verdict about the document. */
    public static Proposal of(Verdict verdict, String note) {
        return new Proposal(verdict, "", "", Map.of(), "", 1, note);
    }

    /** A verdict about a row that needs no cells. */
    public static Proposal of(Verdict verdict, String table, String row, String note) {
        return new Proposal(verdict, table, row, Map.of(), "", 1, note);
    }
}
