package vn.congmo.extraction.source;

import vn.congmo.extraction.text.UnreadableDocumentException;

/** A refusal on its way through a library whose callbacks know no refusals. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UnreadableDocumentException refusal;

    Stopped(UnreadableDocumentException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    UnreadableDocumentException refusal() {
        return refusal;
    }
}
