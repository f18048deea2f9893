package vn.congmo.gateway.portal;

/**
 * A stretch of text.
 *
 * @param finding the anchor of what it is the evidence of; empty where it is none
 */
record TextPart(String text, String finding) {

    public boolean cited() {
        return !finding.isEmpty();
    }
}
