package vn.congmo.extraction.text;

/**
 * A line of the source that is not blank.
 *
 * @param start offset of its first character in the normalised text
 * @param end offset after its last character
 * @param blankBefore number of blank lines above it
 * @param bold whether the whole line stood in Markdown bold
 */
public record Line(int start, int end, int blankBefore, boolean bold) {}
