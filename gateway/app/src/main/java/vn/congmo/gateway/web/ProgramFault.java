package vn.congmo.gateway.web;

/** A JVM Error on its way to the client as a problem. */
final class ProgramFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgramFault(Error error) {
        super(error);
    }
}
