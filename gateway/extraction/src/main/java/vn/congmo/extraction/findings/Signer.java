package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * Who signed, and in whose stead.
 *
 * @param name full name as printed
 * @param capacity the chain of authority (TM., KT., TL., TUQ.), joined by "; "
 * @param position the signer's own office, the last line above the name
 */
public record Signer(
        @Nullable String name,
        @Nullable String capacity,
        @Nullable String position) {}
