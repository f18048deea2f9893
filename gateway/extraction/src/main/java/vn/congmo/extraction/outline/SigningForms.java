package vn.congmo.extraction.outline;

import java.util.List;

/** The abbreviations before an office that say in whose stead somebody signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7). */
public final class SigningForms {
    private static final List<String> FORMS =
            List.of("TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "T/L", "TM ", "KT ", "TL ", "TUQ ");

    private SigningForms() {}

    /** Whether a line begins with one. */
    public static boolean starts(String line) {
        return FORMS.stream().anyMatch(line::startsWith);
    }
}
