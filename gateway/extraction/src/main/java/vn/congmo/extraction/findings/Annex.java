package vn.congmo.extraction.findings;

/**
 * A document or Phụ lục said to be enclosed.
 *
 * @param present whether its text follows in the same file
 */
public record Annex(String name, boolean present, Evidence evidence) {}
