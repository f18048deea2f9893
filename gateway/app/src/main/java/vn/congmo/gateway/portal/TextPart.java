package vn.congmo.gateway.portal;

/**
 * A stretch of text.
 *
 * @param finding the anchor of what it is the evidence of; empty where it is none
 * @param first   whether the citation begins here: one that runs on into the next paragraph has several parts
 */
record TextPart(String text, String finding, boolean first) {

    static TextPart plain(String text) {
        return new TextPart(text, "", false);
    }

    public boolean cited() {
        return !finding.isEmpty();
    }
}
