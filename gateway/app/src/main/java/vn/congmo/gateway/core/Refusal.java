package vn.congmo.gateway.core;

import java.util.Map;

/** An expected failure, told to whoever asked: what is wrong, where, and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient LocalizedText detail;
    private final transient Map<String, Object> particulars;

    /** Refuses with a code and the particulars of this case. */
    public Refusal(ErrorCode code, LocalizedText detail) {
        this(code, detail, Map.of());
    }

    /** Refuses with a code and the particulars of this case, in words and, by name, for programs. */
    public Refusal(ErrorCode code, LocalizedText detail, Map<String, Object> particulars) {
        super(code.name() + ": " + detail.en());
        this.code = code;
        this.detail = detail;
        this.particulars = Map.copyOf(particulars);
    }

    /** What kind of failure it is. */
    public ErrorCode code() {
        return code;
    }

    /** What is wrong in this case and what to do. */
    public LocalizedText detail() {
        return detail;
    }

    /** What programs need to know of this case, by name: values that JSON can hold. */
    public Map<String, Object> particulars() {
        return particulars;
    }
}
