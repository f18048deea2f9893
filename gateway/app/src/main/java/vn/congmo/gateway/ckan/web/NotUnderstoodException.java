package vn.congmo.gateway.ckan.web;

/** A request cannot be read; the message goes to the client. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String message) {
        super(message);
    }
}
