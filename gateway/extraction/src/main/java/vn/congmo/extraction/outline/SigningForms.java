package vn.congmo.extraction.outline;

import java.util.regex.Pattern;

/** The abbreviations before an office that say in whose stead somebody signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7). */
public final class SigningForms {
    private static final Pattern FORM =
            Pattern.compile("(?:T[MLK]|KT|TUQ|Q|TU)(?:\\. ?|, ?| )(?=\\p{Lu})|(?:T/M|K/T|T/L|TU/Q|T/U/Q)\\b");

    private SigningForms() {}

    /** Whether a line begins with one. */
    public static boolean starts(String line) {
        return FORM.matcher(line).lookingAt();
    }
}
