package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.io.Writer;
import vn.congmo.gateway.forms.UnfitException;

/**
 * Text and names in XML.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
final class XmlText {

    private XmlText() {}

    /**
     * Writes text so that every reader gets it back as it is, line ends too.
     *
     * @throws UnfitException when it has a character that XML 1.0 forbids
     */
    static void write(String text, Writer out) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text, i);
            if (!escape.isEmpty()) {
                out.write(text, from, i - from);
                out.write(escape);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    /** A column's name as the name of an element: what may not stand in one becomes {@code _xHHHH_} (ISO 9075-14). */
    static String name(String column) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            boolean isLetter = Character.isLetter(c) || c == '_';
            boolean isInner = Character.isDigit(c) || c == '-' || c == '.';
            if (isLetter || (i > 0 && isInner)) {
                name.append(c);
            } else {
                name.append("_x%04X_".formatted((int) c));
            }
        }
        return name.toString();
    }

    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n', '\t' -> "";
            default -> {
                if (c < ' ' || c >= '\uFFFE' || (Character.isSurrogate(c) && !isPaired(text, at))) {
                    throw forbidden(c);
                }
                yield "";
            }
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static UnfitException forbidden(char c) {
        return new UnfitException(
                "XML 1.0 không cho phép ký tự U+%04X có trong dữ liệu".formatted((int) c),
                "XML 1.0 forbids the character U+%04X that the data has".formatted((int) c));
    }
}
