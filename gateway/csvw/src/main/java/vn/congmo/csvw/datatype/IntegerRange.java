package vn.congmo.csvw.datatype;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that an integer type may hold; every number for the other types. */
record IntegerRange(@Nullable BigInteger min, @Nullable BigInteger max) {

    private static final IntegerRange ALL = new IntegerRange(null, null);
    private static final Map<Builtin, IntegerRange> RANGES = ranges();

    static IntegerRange of(Builtin base) {
        return RANGES.getOrDefault(base, ALL);
    }

    boolean contains(String lexical) {
        if (min == null && max == null) {
            return true;
        }
        BigInteger value = new BigInteger(lexical);
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }

    private static Map<Builtin, IntegerRange> ranges() {
        Map<Builtin, IntegerRange> ranges = new EnumMap<>(Builtin.class);
        ranges.put(Builtin.LONG, signed(64));
        ranges.put(Builtin.INT, signed(32));
        ranges.put(Builtin.SHORT, signed(16));
        ranges.put(Builtin.BYTE, signed(8));
        ranges.put(Builtin.UNSIGNED_LONG, unsigned(64));
        ranges.put(Builtin.UNSIGNED_INT, unsigned(32));
        ranges.put(Builtin.UNSIGNED_SHORT, unsigned(16));
        ranges.put(Builtin.UNSIGNED_BYTE, unsigned(8));
        ranges.put(Builtin.NON_NEGATIVE_INTEGER, new IntegerRange(BigInteger.ZERO, null));
        ranges.put(Builtin.POSITIVE_INTEGER, new IntegerRange(BigInteger.ONE, null));
        ranges.put(Builtin.NON_POSITIVE_INTEGER, new IntegerRange(null, BigInteger.ZERO));
        ranges.put(Builtin.NEGATIVE_INTEGER, new IntegerRange(null, BigInteger.ONE.negate()));
        return ranges;
    }

    private static IntegerRange signed(int bits) {
        BigInteger end = BigInteger.ONE.shiftLeft(bits - 1);
        return new IntegerRange(end.negate(), end.subtract(BigInteger.ONE));
    }

    private static IntegerRange unsigned(int bits) {
        return new IntegerRange(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }
}
