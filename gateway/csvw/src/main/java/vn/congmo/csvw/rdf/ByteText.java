package vn.congmo.csvw.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 being put together, with the escapes of N-Triples. */
final class ByteText {

    private static final int LAST_ASCII = 0x7F;

    /** How many bytes a character of the basic plane takes at most. */
    private static final int CHARACTER = 3;

    private static final int LINE_REST = 5;

    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void append(char ascii) {
        require(1);
        bytes[length++] = (byte) ascii;
    }

    void append(byte[] others) {
        require(others.length);
        put(others);
    }

    /** Three terms, and what stands between and after them. */
    void appendLine(byte[] subject, byte[] property, byte[] object) {
        require(subject.length + property.length + object.length + LINE_REST);
        put(subject);
        bytes[length++] = ' ';
        put(property);
        bytes[length++] = ' ';
        put(object);
        bytes[length++] = ' ';
        bytes[length++] = '.';
        bytes[length++] = '\n';
    }

    private void put(byte[] others) {
        System.arraycopy(others, 0, bytes, length, others.length);
        length += others.length;
    }

    void appendAscii(String text) {
        require(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void append(String text, Escapes escapes) {
        require(CHARACTER * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                i += appendCodePoint(text, i);
            } else if (escapes.of(c).length == 0) {
                bytes[length++] = (byte) c;
            } else {
                append(escapes.of(c));
                require(CHARACTER * (text.length() - i));
            }
        }
    }

    /** Appends a character beyond ASCII, for which there is room; gives how many further units of the string it took. */
    private int appendCodePoint(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        int units = Character.charCount(text.codePointAt(at));
        append(text.substring(at, at + units).getBytes(StandardCharsets.UTF_8));
        return units - 1;
    }

    private void require(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
