package vn.congmo.gateway.forms;

import java.nio.file.Path;

/**
 * A file that was made.
 *
 * @param name      in the URL, for example {@code tasks.xlsx}
 * @param mediaType with its charset where it is text
 * @param path      where it lies until it is stored
 */
public record FormFile(String name, String mediaType, Path path) {}
