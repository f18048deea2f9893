package vn.congmo.csvw.template;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Percent-encoding of RFC 3986. */
final class Encoding {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final BitSet UNRESERVED = set(LETTERS_AND_DIGITS + "-._~");
    private static final BitSet RESERVED = set(LETTERS_AND_DIGITS + "-._~:/?#[]@!$&'()*+,;=");
    private static final String HEX = "0123456789ABCDEF";

    private Encoding() {}

    /** Keeps letters, digits and {@code -._~}. */
    static String unreserved(String text) {
        return encode(text, UNRESERVED, false);
    }

    /** Whether nothing of a text needs encoding. */
    static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!UNRESERVED.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps also what separates the parts of a URI, and what is encoded already. */
    static String reserved(String text) {
        return encode(text, RESERVED, true);
    }

    private static String encode(String text, BitSet kept, boolean keepsEncoded) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(octets.length + 16);
        for (int i = 0; i < octets.length; i++) {
            int octet = octets[i] & 0xFF;
            if (kept.get(octet) || (keepsEncoded && isEncoded(octets, i))) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isEncoded(byte[] octets, int at) {
        return octets[at] == '%' && at + 2 < octets.length && isHex(octets[at + 1]) && isHex(octets[at + 2]);
    }

    private static boolean isHex(byte octet) {
        return Character.digit(octet, 16) >= 0;
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet(256);
        characters.chars().forEach(set::set);
        return set;
    }
}
