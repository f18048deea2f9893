package vn.congmo.gateway.catalogue.quality;

import java.util.HashMap;
import java.util.Map;

/**
 * Sums over rows, which the dimensions are made of.
 *
 * @param vouched rows that cite a source, weighed by how sure they are
 * @param cells   of all expected columns
 * @param clean   rows without a remark
 * @param codes   how often each coded thing is named, by its address as written in the metadata; a sample of very many
 */
record RowCounts(long rows, double vouched, long cells, long filled, long clean, Map<String, Long> codes) {

    RowCounts {
        codes = Map.copyOf(codes);
    }

    RowCounts plus(RowCounts other) {
        Map<String, Long> both = new HashMap<>(codes);
        other.codes.forEach((address, times) -> both.merge(address, times, Long::sum));
        return new RowCounts(
                rows + other.rows,
                vouched + other.vouched,
                cells + other.cells,
                filled + other.filled,
                clean + other.clean,
                both);
    }

    /** How many codes there are, repeated ones as often as they are repeated. */
    long codesInAll() {
        return codes.values().stream().mapToLong(Long::longValue).sum();
    }
}
