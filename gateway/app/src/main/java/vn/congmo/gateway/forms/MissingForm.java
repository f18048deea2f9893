package vn.congmo.gateway.forms;

import vn.congmo.gateway.core.LocalizedText;

/**
 * A file that could not be made; the version is published without it.
 *
 * @param name its name had it been made
 */
public record MissingForm(String name, LocalizedText why) {}
