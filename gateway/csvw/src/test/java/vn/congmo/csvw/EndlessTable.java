package vn.congmo.csvw;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.ValidationReport;

/** Validates a huge table that is made up while it is read, and prints what was found. */
final class EndlessTable extends InputStream {

    private static final int GIGABYTE = 1 << 30;
    private static final int TEXT = 10_000;
    private static final long KEYS = 1_000_000;

    private final LongFunction<String> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private long next;

    private EndlessTable(LongFunction<String> pieces) {
        this.pieces = pieces;
    }

    public static void main(String[] arguments) {
        BoundedMemoryTest.Kind kind = BoundedMemoryTest.Kind.valueOf(arguments[0]);
        TableGroup group = Fixture.table(
                        "{\"name\": \"a\", \"titles\": \"a\"}, {\"name\": \"b\", \"titles\": \"b\"}",
                        ", \"primaryKey\": \"a\"")
                .group();
        ValidationReport report = Csvw.validate(group, table -> new EndlessTable(i -> piece(kind, i)), 10);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("errors " + report.errors());
        report.rows().values().forEach(rows -> out.println("rows " + rows));
        report.problems()
                .forEach(problem -> out.println(
                        "line " + problem.row() + " column " + problem.column() + ": " + problem.messageEn()));
    }

    /** A stretch of the file, empty at its end. */
    private static String piece(BoundedMemoryTest.Kind kind, long index) {
        if (index == 0) {
            return kind == BoundedMemoryTest.Kind.ONE_LINE ? "a,b" : "a,b\n";
        }
        return switch (kind) {
            case LONG_TEXTS -> index > GIGABYTE / TEXT ? "" : index + ",\"" + "ơ,".repeat(TEXT / 3) + "\"\n";
            case KEYS -> index > KEYS + 1 ? "" : "k" + (index > KEYS ? KEYS / 2 : index - 1) + ",\n";
            case OPEN_QUOTE -> index > GIGABYTE / TEXT ? "" : openQuote(index);
            case ONE_LINE -> index > GIGABYTE / TEXT ? "" : "x".repeat(TEXT);
        };
    }

    private static String openQuote(long index) {
        return index == 1 ? "k1,v1\nk2,\"" : "y\n".repeat(TEXT / 2);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (position == piece.length) {
            piece = pieces.apply(next++).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, from, count);
        position += count;
        return count == 0 ? -1 : count;
    }
}
