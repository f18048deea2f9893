package vn.congmo.gateway.web;

import java.nio.file.Path;

/**
 * A whole file as the body of an answer: sent without copying it through the program, or the one range of it that was
 * asked for (RFC 9110, section 14).
 *
 * @param bytes its size
 */
public record FileBody(Path file, long bytes) {}
