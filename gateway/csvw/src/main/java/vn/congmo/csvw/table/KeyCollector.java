package vn.congmo.csvw.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;
import vn.congmo.csvw.metadata.Table;

/** Takes one key out of every row. */
final class KeyCollector {

    private final int[] columns;
    private final boolean skipsEmpty;
    private final KeyStore target;
    private final MessageDigest sha256 = sha256();
    private final KeyEntries entries = new KeyEntries();

    KeyCollector(Table settled, TrackedKey key, KeyStore target) {
        this.columns = columns(settled, key);
        this.skipsEmpty = key.skipsEmpty();
        this.target = target;
    }

    /** The places of a key's columns in every row; none where the table lacks one of them. */
    static int[] columns(Table settled, TrackedKey key) {
        int[] columns =
                key.columns().stream().mapToInt(settled.schema()::indexOf).toArray();
        return IntStream.of(columns).anyMatch(column -> column < 0) ? new int[0] : columns;
    }

    void add(Row row) {
        if (columns.length == 0) {
            return;
        }
        Key key = Key.of(row, columns);
        if (!skipsEmpty || !key.isEmpty()) {
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest(key.text().getBytes(StandardCharsets.UTF_8)));
            entries.add(digest.getLong(), digest.getLong(), row.line());
        }
    }

    void deliver() throws IOException {
        target.addAll(entries);
        entries.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
