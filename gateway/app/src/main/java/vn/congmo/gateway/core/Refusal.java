package vn.congmo.gateway.core;

/** An expected failure, told to whoever asked: what is wrong, where, and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient LocalizedText detail;

    /** Refuses with a code and the particulars of this case. */
    public Refusal(ErrorCode code, LocalizedText detail) {
        super(code.name() + ": " + detail.en());
        this.code = code;
        this.detail = detail;
    }

    /** What kind of failure it is. */
    public ErrorCode code() {
        return code;
    }

    /** What is wrong in this case and what to do. */
    public LocalizedText detail() {
        return detail;
    }
}
