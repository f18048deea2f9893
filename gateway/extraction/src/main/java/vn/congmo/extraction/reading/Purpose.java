package vn.congmo.extraction.reading;

/** What a part of a document is for. */
public enum Purpose {
    /** Orders. */
    TASK,
    /** Asks a higher body. */
    PROPOSAL,
    /** Says what is wanted. */
    AIM,
    /** Says where the money comes from. */
    FUNDING,
    /** Says what the document is and when it is in force. */
    LEGAL,
    /** Tells what was. */
    REPORT,
    /** No heading says. */
    UNKNOWN;

    /** Whether a part for this orders nobody. */
    public boolean isSilent() {
        return this == AIM || this == LEGAL || this == REPORT;
    }
}
