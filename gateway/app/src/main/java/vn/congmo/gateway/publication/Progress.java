package vn.congmo.gateway.publication;

/** Told of every step of a run, for the person who waits. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (dataset, step) -> {};

    /** One step of one dataset begins, for example {@code validate}. */
    void step(String dataset, String step);
}
