package vn.congmo.extraction.findings;

import org.jspecify.annotations.Nullable;

/**
 * Another document that this one names. Number and date together are its key: numbers restart each year.
 *
 * @param type printed type, e.g. {@code Nghị quyết}
 * @param number as printed without line-break spaces, e.g. {@code 57-NQ/TW}; null for laws and unnumbered resolutions
 * @param date ISO 8601, only if printed
 * @param issuer canonical name
 * @param name what it is called, where it has no number
 * @param draft whether only a draft (dự thảo) is meant
 */
public record Reference(
        String type,
        @Nullable String number,
        @Nullable String date,
        @Nullable String issuer,
        Role role,
        @Nullable String name,
        boolean draft,
        Evidence evidence) {

    /** What the named document is to this one. */
    public enum Role {
        BASIS,
        REPLACES,
        AMENDS,
        MENTIONS;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
