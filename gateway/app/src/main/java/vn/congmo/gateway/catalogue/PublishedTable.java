package vn.congmo.gateway.catalogue;

/**
 * One table of a version.
 *
 * @param name the last segment of its URL without {@code .csv}
 * @param rows how many rows, the header not counted
 * @param csv  the file, byte for byte as validated
 */
public record PublishedTable(String name, long rows, Distribution csv) {}
