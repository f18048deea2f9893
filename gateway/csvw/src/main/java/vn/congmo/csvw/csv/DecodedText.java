package vn.congmo.csvw.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;

/** Decodes bytes after their byte order mark, and notes where bytes are no characters instead of hiding or failing. */
final class DecodedText implements Closeable {

    /** What stands in the text for bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_MALFORMATIONS = 10_000;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final Deque<Malformation> malformations = new ArrayDeque<>();
    private long offset;
    private long characters;
    private boolean atEnd;

    /** Text in a charset, unless a byte order mark tells another. */
    DecodedText(InputStream in, Charset charset) throws IOException {
        this.in = in;
        while (bytes.remaining() < ByteOrderMark.LONGEST && !atEnd) {
            fill();
        }
        ByteOrderMark mark = ByteOrderMark.find(bytes);
        this.offset = mark.length();
        bytes.position(mark.length());
        this.charset = mark.charset().orElse(charset);
        this.decoder = this.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Bytes that are no character.
     *
     * @param index of the replacement among all characters that were read, from 0
     * @param offset of the first of the bytes in the file, from 0
     */
    record Malformation(long index, long offset) {}

    Charset charset() {
        return charset;
    }

    /** How many bytes of the file the characters read so far took. */
    long offset() {
        return offset;
    }

    /** How many characters were read so far. */
    long characters() {
        return characters;
    }

    /** Malformations in the order of the file; whoever reports one takes it away. */
    Deque<Malformation> malformations() {
        return malformations;
    }

    /** Decodes some characters, at least one; -1 at the end. */
    int read(char[] target, int from, int length) throws IOException {
        int count = 0;
        while (count == 0) {
            if (!bytes.hasRemaining() && atEnd) {
                return -1;
            }
            count = decode(CharBuffer.wrap(target, from, length).slice());
        }
        characters += count;
        return count;
    }

    private int decode(CharBuffer chars) throws IOException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        offset += bytes.position() - before;
        if (result.isError()) {
            replace(result.length(), chars);
        } else if (result.isUnderflow()) {
            fill();
        }
        return chars.position();
    }

    private void replace(int length, CharBuffer chars) {
        if (chars.hasRemaining()) {
            if (malformations.size() < MOST_MALFORMATIONS) {
                malformations.add(new Malformation(characters + chars.position(), offset));
            }
            bytes.position(bytes.position() + length);
            offset += length;
            chars.put(REPLACEMENT);
        }
    }

    private void fill() throws IOException {
        if (!atEnd) {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
