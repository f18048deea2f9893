package vn.congmo.gateway.ckan.query;

/** A query cannot be read; the message says where and why. */
public final class QuerySyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuerySyntaxException(String message) {
        super(message);
    }
}
