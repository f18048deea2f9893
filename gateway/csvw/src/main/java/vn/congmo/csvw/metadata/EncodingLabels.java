package vn.congmo.csvw.metadata;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names of encodings as the Web understands them: the old ISO names stand for the Windows code pages that files
 * named so are written in.
 *
 * @see <a href="https://www.w3.org/TR/encoding/#names-and-labels">Encoding, section 4.2</a>
 */
final class EncodingLabels {

    private static final Set<String> UTF_8 = Set.of("unicode-1-1-utf-8", "utf8", "utf-8");
    private static final Set<String> WINDOWS_1252 = Set.of(
            "ansi_x3.4-1968",
            "ascii",
            "cp819",
            "csisolatin1",
            "ibm819",
            "iso-8859-1",
            "iso-ir-100",
            "iso8859-1",
            "iso88591",
            "iso_8859-1",
            "iso_8859-1:1987",
            "l1",
            "latin1",
            "us-ascii",
            "x-cp1252");
    private static final Set<String> WINDOWS_1254 = Set.of(
            "csisolatin5",
            "iso-8859-9",
            "iso-ir-148",
            "iso8859-9",
            "iso88599",
            "iso_8859-9",
            "iso_8859-9:1989",
            "l5",
            "latin5",
            "x-cp1254");
    private static final Set<String> WINDOWS_874 =
            Set.of("dos-874", "iso-8859-11", "iso8859-11", "iso885911", "tis-620");
    private static final Set<String> GB18030 = Set.of(
            "chinese", "csgb2312", "csiso58gb231280", "gb2312", "gb_2312", "gb_2312-80", "gbk", "iso-ir-58", "x-gbk");

    private EncodingLabels() {}

    /** The encoding of a label, empty where nobody knows it. */
    static Optional<Charset> find(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (UTF_8.contains(name)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return named(canonical(name));
    }

    private static String canonical(String name) {
        if (WINDOWS_1252.contains(name)) {
            return "windows-1252";
        }
        if (WINDOWS_1254.contains(name)) {
            return "windows-1254";
        }
        if (WINDOWS_874.contains(name)) {
            return "x-windows-874";
        }
        return GB18030.contains(name) ? "GB18030" : windowsAlias(name);
    }

    /** The Web's {@code x-cp1258} is {@code windows-1258}, and its plain {@code utf-16} has the low byte first. */
    private static String windowsAlias(String name) {
        if (name.equals("utf-16")) {
            return "UTF-16LE";
        }
        return name.startsWith("x-cp") ? "windows-" + name.substring("x-cp".length()) : name;
    }

    private static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
