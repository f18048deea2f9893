package vn.congmo.gateway.search;

import java.util.Optional;

/**
 * What may be meant by words that are being typed.
 *
 * @param text to search for, or the title of a thing
 * @param type of the thing, where it is one
 * @param page path of the thing's page, where it is one
 */
public record Suggestion(String text, Optional<String> type, Optional<String> page) {}
