package vn.congmo.extraction.source;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text set in a font that shows Vietnamese by its own encoding: its characters are not what the reader sees. */
final class LegacyFonts {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private LegacyFonts() {}

    /** The text that a reader sees. */
    static String unicode(@Nullable String font, String text) {
        if (font == null || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var name = font.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            var shown = LegacyEncoding.TCVN3.decode(bytes(text));
            return name.replaceFirst("[,-].*", "").endsWith("h") ? shown.toUpperCase(Locale.ROOT) : shown;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? LegacyEncoding.VNI.decode(bytes(text)) : text;
    }

    /** Characters of the western code page, or of the private range of symbol fonts, as bytes; others stay. */
    private static String bytes(String text) {
        var bytes = new StringBuilder(text.length());
        text.chars().forEach(c -> bytes.append((char) code(c)));
        return bytes.toString();
    }

    private static int code(int c) {
        if (c >= 0xF000 && c <= 0xF0FF) {
            return c - 0xF000;
        }
        if (c < 0x100) {
            return c;
        }
        var encoded = Character.toString(c).getBytes(WESTERN);
        return encoded.length == 1 && encoded[0] != '?' ? encoded[0] & 0xFF : c;
    }
}
