package vn.congmo.gateway.access;

import java.util.Locale;

/** What somebody may do; each role may do what the ones before it may. Reading needs none. */
public enum Role {
    /** Hands documents in and decides on findings. */
    OFFICER,
    /** Publishes. */
    PUBLISHER,
    /** Everything. */
    ADMIN;

    /** Whether this role may do what that one may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** Lower case, as commands, files and settings write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
