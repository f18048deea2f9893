package vn.congmo.extraction.text;

/** The input is no document that can be read; the message says why in Vietnamese and English. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String english;

    /** Says why, and what to do, to both readers. */
    public UnreadableDocumentException(String vietnamese, String english) {
        super(vietnamese + " / " + english);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** What to tell a Vietnamese reader. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What to tell an English reader. */
    public String english() {
        return english;
    }
}
