package vn.congmo.extraction.source;

import vn.congmo.extraction.text.UnreadableDocumentException;

/** What is left of the limits while one file is read. Checked often and cheaply, so that reading ends when it must. */
final class Budget {
    private static final long SMALL = 1L << 20;

    private final ReadingLimits limits;
    private final String name;
    private final long bytes;
    private final long deadline;
    private long expanded;
    private int entries;
    private int pages;
    private long cells;

    Budget(ReadingLimits limits, String name, long bytes) {
        this.limits = limits;
        this.name = name;
        this.bytes = bytes;
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** The name of the file, for messages. */
    String name() {
        return name;
    }

    ReadingLimits limits() {
        return limits;
    }

    /** Ends the reading when its time is over or nobody waits for it any more. */
    void check() throws UnreadableDocumentException {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw Refusals.time(name, limits.time());
        }
    }

    void size() throws UnreadableDocumentException {
        require(bytes <= limits.bytes(), "lớn hơn %,d byte", "larger than %,d bytes", limits.bytes());
    }

    void page() throws UnreadableDocumentException {
        check();
        pages(++pages);
    }

    void pages(int count) throws UnreadableDocumentException {
        require(count <= limits.pages(), "có hơn %,d trang", "more than %,d pages", limits.pages());
    }

    void characters(int count) throws UnreadableDocumentException {
        require(count <= limits.characters(), "có hơn %,d ký tự", "more than %,d characters", limits.characters());
    }

    void entry() throws UnreadableDocumentException {
        check();
        require(++entries <= limits.entries(), "gói hơn %,d tệp", "packs more than %,d files", limits.entries());
    }

    void cells(long more) throws UnreadableDocumentException {
        cells += more;
        require(cells <= limits.tableCells(), "có hơn %,d ô bảng", "more than %,d table cells", limits.tableCells());
    }

    void depth(int depth) throws UnreadableDocumentException {
        require(depth <= limits.depth(), "lồng nhau hơn %,d lớp", "nested more than %,d deep", limits.depth());
    }

    void expanded(long more) throws UnreadableDocumentException {
        check();
        expanded += more;
        require(
                expanded <= limits.expandedBytes(),
                "bung ra hơn %,d byte",
                "unpacks to more than %,d bytes",
                limits.expandedBytes());
        require(
                expanded <= SMALL || expanded / limits.expansion() <= bytes,
                "bung ra hơn %,d lần cỡ tệp (có thể là bom nén)",
                "unpacks to more than %,d times its size (perhaps a compression bomb)",
                limits.expansion());
    }

    private void require(boolean within, String vietnamese, String english, long limit)
            throws UnreadableDocumentException {
        if (!within) {
            throw Refusals.tooLarge(name, vietnamese.formatted(limit), english.formatted(limit));
        }
    }
}
