package vn.congmo.extraction.source;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. A file over a limit is refused whole: never cut.
 *
 * @param bytes size of the file
 * @param pages pages of a PDF
 * @param characters characters of the text
 * @param expandedBytes bytes of the unpacked parts of a file that is an archive or holds compressed streams
 * @param expansion how many times larger the unpacked parts may be than the file; small files (under a megabyte unpacked)
 *     are not held to it
 * @param entries entries of an archive
 * @param tableCells cells of all tables, merged cells counted with every place they cover
 * @param depth how deep elements, groups or tables may stand inside each other
 * @param time wall time of reading one file
 */
public record ReadingLimits(
        long bytes,
        int pages,
        int characters,
        long expandedBytes,
        int expansion,
        int entries,
        int tableCells,
        int depth,
        Duration time) {

    /** Enough for a plan of thousands of pages; reading within them needs less than half a gigabyte of memory. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            64L << 20, 5_000, 20_000_000, 256L << 20, 200, 10_000, 500_000, 256, Duration.ofSeconds(120));

    /** The same limits with another wall time. */
    public ReadingLimits within(Duration newTime) {
        return new ReadingLimits(
                bytes, pages, characters, expandedBytes, expansion, entries, tableCells, depth, newTime);
    }
}
