package vn.congmo.gateway.web;

/**
 * How large the body of a request to one address may be, where that is more than anywhere else. A bean of the module
 * that takes such bodies.
 *
 * @param path  the whole path
 * @param bytes of the body
 */
public record BodyLimit(String path, long bytes) {}
