package vn.congmo.csvw.table;

import java.util.List;

/** What is done with rows out of order, and what of it must be done in order. */
public interface BatchWorker {

    /** Works on the rows of a batch; on any thread. */
    void work(List<Row> rows);

    /** Hands on what the rows of a batch gave; on the caller's thread, batch by batch in the order of the file. */
    void deliver();
}
