package vn.congmo.gateway.forms;

import vn.congmo.gateway.core.LocalizedText;

/** A format cannot hold what it was given. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText why;

    /** With the reason for people. */
    public UnfitException(String vi, String en) {
        super(en);
        this.why = new LocalizedText(vi, en);
    }

    /** Why it does not fit. */
    public LocalizedText why() {
        return why;
    }
}
