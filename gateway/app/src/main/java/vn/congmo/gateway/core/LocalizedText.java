package vn.congmo.gateway.core;

import java.util.Locale;

/** A text for people in Vietnamese, which comes first, and English. */
public record LocalizedText(String vi, String en) {

    /** The English text for English locales, the Vietnamese one for all others. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
