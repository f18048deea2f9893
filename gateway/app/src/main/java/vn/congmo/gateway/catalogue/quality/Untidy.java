package vn.congmo.gateway.catalogue.quality;

import java.text.Normalizer;

/** What is wrong with how a value is written, whatever it says. */
final class Untidy {

    private static final int REPLACEMENT = 0xFFFD;

    private Untidy() {}

    /** Whether a text breaks NFC, has blanks around it or twice, or has control or replacement characters. */
    static boolean is(String text) {
        return !text.strip().equals(text)
                || text.contains("  ")
                || text.codePoints().anyMatch(Untidy::isOdd)
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isOdd(int point) {
        boolean lineEnd = point == '\n' || point == '\r' || point == '\t';
        return point == REPLACEMENT || (Character.isISOControl(point) && !lineEnd);
    }
}
