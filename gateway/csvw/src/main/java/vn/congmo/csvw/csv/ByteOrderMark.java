package vn.congmo.csvw.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first bytes of a Unicode text, which tell its encoding more surely than any label.
 *
 * @see <a href="https://www.w3.org/TR/encoding/#decode">Encoding, section 6, decode</a>
 */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    NONE;

    static final int LONGEST = 3;

    private final Optional<Charset> charset;
    private final int[] octets;

    ByteOrderMark() {
        this.charset = Optional.empty();
        this.octets = new int[0];
    }

    ByteOrderMark(Charset charset, int... octets) {
        this.charset = Optional.of(charset);
        this.octets = octets;
    }

    /** The mark at the beginning of bytes. */
    static ByteOrderMark find(ByteBuffer bytes) {
        for (ByteOrderMark mark : values()) {
            if (mark.startsOf(bytes)) {
                return mark;
            }
        }
        return NONE;
    }

    Optional<Charset> charset() {
        return charset;
    }

    int length() {
        return octets.length;
    }

    private boolean startsOf(ByteBuffer bytes) {
        if (bytes.remaining() < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
