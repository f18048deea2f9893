package vn.congmo.csvw.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes, skips a byte order mark, and notes where bytes are no characters instead of hiding or failing. */
final class DecodingReader extends Reader {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Malformations malformations;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private long offset;
    private long line = 1;
    private boolean atStart = true;
    private boolean atEnd;

    DecodingReader(InputStream in, Charset charset, Malformations malformations) {
        this.in = in;
        this.malformations = malformations;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = 0;
        while (count == 0) {
            if (!bytes.hasRemaining() && atEnd) {
                return -1;
            }
            count = decode(CharBuffer.wrap(target, from, length).slice());
            count = withoutByteOrderMark(target, from, count);
        }
        return count;
    }

    private int decode(CharBuffer chars) throws IOException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        offset += bytes.position() - before;
        countLines(chars);
        if (result.isError()) {
            replace(result.length(), chars);
        } else if (result.isUnderflow()) {
            fill();
        }
        return chars.position();
    }

    private void replace(int length, CharBuffer chars) {
        if (chars.hasRemaining()) {
            malformations.add(line, offset);
            bytes.position(bytes.position() + length);
            offset += length;
            chars.put(Malformations.REPLACEMENT);
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

    private void countLines(CharBuffer chars) {
        for (int i = 0; i < chars.position(); i++) {
            if (chars.get(i) == '\n') {
                line++;
            }
        }
    }

    private int withoutByteOrderMark(char[] target, int from, int count) {
        if (!atStart || count == 0) {
            return count;
        }
        atStart = false;
        if (target[from] != BYTE_ORDER_MARK) {
            return count;
        }
        System.arraycopy(target, from + 1, target, from, count - 1);
        return count - 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
