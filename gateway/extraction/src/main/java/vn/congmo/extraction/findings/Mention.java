package vn.congmo.extraction.findings;

/**
 * A named body or a collective ("các sở, ban, ngành"), once per document.
 *
 * @param name canonical name
 * @param evidence its first mention
 */
public record Mention(String name, Evidence evidence) {}
