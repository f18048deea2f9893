package vn.congmo.csvw.table;

/** What is done with rows out of order, and what of it must be done in order. */
public interface BatchWorker {

    /** Works on a row; on any thread, the rows of a batch one after the other. */
    void work(Row row);

    /** Hands on what the rows of a batch gave; on the caller's thread, batch by batch in the order of the file. */
    void deliver();
}
