package vn.congmo.extraction.outline;

/**
 * The number, letter or dash that a block begins with.
 *
 * @param label as it enters a path: "II", "3", "đ"; empty for bullets
 * @param length characters up to the first of the block's words
 */
public record Marker(Level level, String label, int length) {}
