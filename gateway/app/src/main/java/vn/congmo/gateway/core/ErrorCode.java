package vn.congmo.gateway.core;

/**
 * Names a kind of failure for ever: the last part of a problem's {@code type} (RFC 9457) and what logs count.
 *
 * @param name  lower case, hyphens, for example {@code unknown-dataset}
 * @param kind  whose doing it is
 * @param title what it means in general
 */
public record ErrorCode(String name, Kind kind, LocalizedText title) {

    /** Whose doing a failure is, and with it the class of its HTTP status. */
    public enum Kind {
        /** The request cannot be understood (400). */
        BAD_REQUEST,
        /** There is no such thing (404). */
        NOT_FOUND,
        /** There was such a thing; it was taken back (410). */
        GONE,
        /** There is such a thing, but not in an acceptable form (406). */
        NOT_ACCEPTABLE,
        /** Nobody known sent the request (401). */
        UNAUTHENTICATED,
        /** The request is understood and refused (403). */
        FORBIDDEN,
        /** It has changed since the client looked (412). */
        STALE,
        /** It may have changed since the client looked, which has to say what it saw (428). */
        UNCONDITIONAL,
        /** The content is well-formed but wrong (422). */
        INVALID,
        /** More than the limits allow (413). */
        TOO_LARGE,
        /** Too often (429). */
        TOO_OFTEN,
        /** Not now: busy, out of time or out of space (503). */
        UNAVAILABLE,
        /** A fault of the program (500). */
        INTERNAL
    }
}
