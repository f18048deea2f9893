package vn.congmo.csvw.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import vn.congmo.csvw.problem.CsvwException;

/**
 * Reads tables in batches on the caller's thread, works on the batches on several threads, and has the results
 * delivered in the order of the file. What is in memory at one time is bounded by the number of threads.
 */
final class BatchRun implements AutoCloseable {

    private static final int ROWS = 512;
    private static final int CHARACTERS = 1 << 18;

    private final int threads;
    private final ExecutorService executor;

    /** A run on some threads beside the caller's; on the caller's alone where {@code threads} is 1. */
    BatchRun(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("csvw-", 0).factory());
    }

    /** Has all rows of a table worked on. */
    void run(RowReader reader, Supplier<? extends BatchWorker> workers) {
        if (threads == 1) {
            runHere(reader, workers.get());
        } else {
            new Window(workers).run(reader);
        }
    }

    private static void runHere(RowReader reader, BatchWorker worker) {
        for (RowBatch batch = read(reader); !batch.isEmpty(); batch = read(reader)) {
            worker.work(batch.rows());
            worker.deliver();
        }
    }

    private static RowBatch read(RowReader reader) {
        return reader.nextBatch(ROWS, CHARACTERS);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** The batches of one table that are being worked on, oldest first, and the workers that rest. */
    private final class Window {

        private final Supplier<? extends BatchWorker> workers;
        private final Deque<Future<BatchWorker>> working = new ArrayDeque<>();
        private final Deque<BatchWorker> resting = new ArrayDeque<>();

        Window(Supplier<? extends BatchWorker> workers) {
            this.workers = workers;
        }

        /** What could be read before a place that cannot is delivered; after a delivery that failed nothing is. */
        void run(RowReader reader) {
            try {
                submitAll(reader);
            } catch (CsvwException unreadable) {
                deliverAll();
                throw unreadable;
            }
            deliverAll();
        }

        private void submitAll(RowReader reader) {
            for (RowBatch batch = read(reader); !batch.isEmpty(); batch = read(reader)) {
                if (working.size() == 2 * threads) {
                    deliverOldest();
                }
                submit(batch);
            }
        }

        private void deliverAll() {
            while (!working.isEmpty()) {
                deliverOldest();
            }
        }

        private void submit(RowBatch batch) {
            BatchWorker worker = resting.isEmpty() ? workers.get() : resting.removeFirst();
            working.addLast(executor.submit(() -> {
                worker.work(batch.rows());
                return worker;
            }));
        }

        private void deliverOldest() {
            try {
                BatchWorker worker = working.removeFirst().get();
                worker.deliver();
                resting.addFirst(worker);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
