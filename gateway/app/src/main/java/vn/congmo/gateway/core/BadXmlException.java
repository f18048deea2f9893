package vn.congmo.gateway.core;

import org.jspecify.annotations.Nullable;

/** Some bytes are no XML, or XML that nobody honest sends. */
public final class BadXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    BadXmlException(String vi, String en, @Nullable Throwable cause) {
        super(en, cause);
        this.reason = new LocalizedText(vi, en);
    }

    /** What is wrong, for people. */
    public LocalizedText reason() {
        return reason;
    }
}
