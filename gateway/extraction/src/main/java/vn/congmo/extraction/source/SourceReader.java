package vn.congmo.extraction.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.congmo.extraction.text.UnreadableDocumentException;

/**
 * Reads files of any {@link SourceFormat}, told by their content, within limits. Immutable and safe for use by many threads.
 * The name of a file is used in messages only, and to tell Markdown from plain text.
 */
public final class SourceReader {
    private static final long STACK = 8L << 20;

    private final ReadingLimits limits;

    /** A reader with these limits. */
    public SourceReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file in memory.
     *
     * @throws UnreadableDocumentException if it is no document, broken, locked, scanned, empty or over a limit
     */
    public Source read(byte[] bytes, String name) throws UnreadableDocumentException {
        try {
            return read(new Content.InMemory(bytes), name);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory always have a size", e);
        }
    }

    /**
     * Reads a file on disk, a large PDF without ever holding it whole.
     *
     * @throws IOException if there is no such file or its size cannot be told
     * @throws UnreadableDocumentException if it is no document, broken, locked, scanned, empty or over a limit
     */
    public Source read(Path file, String name) throws IOException, UnreadableDocumentException {
        return read(new Content.OnDisk(file), name);
    }

    private Source read(Content content, String name) throws IOException, UnreadableDocumentException {
        var budget = new Budget(limits, name, content.size());
        budget.size();
        var task = new FutureTask<>(() -> guarded(content, budget));
        var thread = new Thread(null, task, "read " + name, STACK);
        thread.setDaemon(true);
        thread.start();
        return await(task, name);
    }

    /** The reading checks its time itself; should it hang where it cannot, nobody waits for it. */
    private Source await(FutureTask<Source> task, String name) throws UnreadableDocumentException {
        try {
            return task.get(limits.time().plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Refusals.time(name, limits.time());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusals.time(name, limits.time());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableDocumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private static Source guarded(Content content, Budget budget) throws UnreadableDocumentException {
        try {
            return read(content, budget);
        } catch (OutOfMemoryError e) {
            throw Refusals.tooLarge(budget.name(), "cần quá nhiều bộ nhớ", "it needs too much memory");
        }
    }

    private static Source read(Content content, Budget budget) throws UnreadableDocumentException {
        String kind = "?";
        try {
            var format = FormatDetector.format(content, budget);
            kind = format.name();
            var sink = new BlockSink(budget);
            FormatDetector.reader(format).read(content, budget, sink);
            var text = sink.text();
            if (text.characters().isBlank()) {
                throw Refusals.empty(budget.name());
            }
            return new Source(format, text);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers meet broken files with exceptions of every kind.
            budget.check();
            var refusal = Refusals.broken(budget.name(), kind);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
