package vn.congmo.gateway.connectors.harvest;

import vn.congmo.gateway.core.LocalizedText;

/** A record cannot be taken as it is: it is put into quarantine, and the run goes on. */
public final class UnfitRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    /** Says what is wrong with it. */
    public UnfitRecordException(LocalizedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** What is wrong with it. */
    public LocalizedText reason() {
        return reason;
    }
}
