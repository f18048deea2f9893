package vn.congmo.extraction.source;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The font table of an RTF file: names, and the code pages of the bytes set in them. */
final class RtfFonts {
    private static final int SYMBOL = 2;
    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(134, "GBK"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset standard = Charset.forName("windows-1252");
    private int current;

    void codePage(int page) {
        var name = page == 10000 ? "x-MacRoman" : page == 65001 ? "UTF-8" : "windows-" + page;
        standard = Charset.isSupported(name) ? Charset.forName(name) : standard;
    }

    void begin(int font) {
        current = font;
    }

    void charset(int charset) {
        charsets.put(current, charset);
    }

    void nameLetter(int character) {
        if (character != ';') {
            names.computeIfAbsent(current, key -> new StringBuilder()).append((char) character);
        }
    }

    String name(int font) {
        return names.getOrDefault(font, new StringBuilder()).toString().strip();
    }

    /** The letter that a byte shows in a font. */
    String letter(int font, int code) {
        int charset = charsets.getOrDefault(font, 1);
        if (code < 0x80 && charset != SYMBOL) {
            return Character.toString(code);
        }
        if (charset == SYMBOL) {
            return Character.toString(0xF000 + code);
        }
        var name = PAGES.get(charset);
        var page = name != null && Charset.isSupported(name) ? Charset.forName(name) : standard;
        return new String(new byte[] {(byte) code}, page);
    }
}
