package vn.congmo.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a text document: UTF-8 with or without byte order mark, or UTF-16 with one. Guesses nothing. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Decodes and normalises.
     *
     * @param name file name, used in messages only
     * @throws UnreadableDocumentException if the bytes are not text in one of the known encodings, or hold no text
     */
    public static NormalisedText read(byte[] bytes, String name) throws UnreadableDocumentException {
        var text = NormalisedText.of(checked(decode(bytes, name), name));
        if (text.value().isEmpty()) {
            throw new UnreadableDocumentException(
                    "Tệp " + name + " không có chữ nào.", "File " + name + " holds no text.");
        }
        return text;
    }

    private static String decode(byte[] bytes, String name) throws UnreadableDocumentException {
        var encoding = Encoding.of(bytes);
        try {
            return encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(
                    "Tệp " + name + " không phải văn bản " + encoding.charset() + " hợp lệ (có thể là tệp nhị phân).",
                    "File " + name + " is not valid " + encoding.charset() + " text (perhaps a binary file).");
        }
    }

    private static String checked(String text, String name) throws UnreadableDocumentException {
        var control = text.chars().filter(DocumentReader::isBinary).findFirst();
        if (control.isPresent()) {
            var code = "U+%04X".formatted(control.getAsInt());
            throw new UnreadableDocumentException(
                    "Tệp " + name + " có ký tự điều khiển " + code + ": có lẽ là tệp nhị phân.",
                    "File " + name + " contains the control character " + code + ": probably a binary file.");
        }
        return text;
    }

    private static boolean isBinary(int c) {
        return Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
    }

    private record Encoding(Charset charset, int markLength) {
        static Encoding of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            return startsWith(bytes, 0xFF, 0xFE)
                    ? new Encoding(StandardCharsets.UTF_16LE, 2)
                    : new Encoding(StandardCharsets.UTF_8, 0);
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
