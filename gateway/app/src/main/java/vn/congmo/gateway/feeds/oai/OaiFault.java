package vn.congmo.gateway.feeds.oai;

/** An error of the protocol (section 3.6): the harvester is told by its code, with HTTP status 200. */
final class OaiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    OaiFault(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** By their names in the protocol. */
    enum Code {
        badArgument,
        badResumptionToken,
        badVerb,
        cannotDisseminateFormat,
        idDoesNotExist,
        noRecordsMatch;

        /** Whether the answer must not repeat the arguments, since they are not to be understood. */
        boolean hidesArguments() {
            return this == badVerb || this == badArgument;
        }
    }
}
