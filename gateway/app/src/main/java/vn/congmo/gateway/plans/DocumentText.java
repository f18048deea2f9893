package vn.congmo.gateway.plans;

import java.util.List;

/**
 * The text of a document to which the positions of its evidence refer.
 *
 * @param value      normalised: NFC, runs of white space made one space
 * @param paragraphs offsets in it where a paragraph or an item of a list begins
 */
public record DocumentText(String value, List<Integer> paragraphs) {

    public DocumentText {
        paragraphs = List.copyOf(paragraphs);
    }
}
