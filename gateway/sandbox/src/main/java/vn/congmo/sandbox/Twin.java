package vn.congmo.sandbox;

/** A stand-in for one system: answers as that does, and remembers what it was told. Calls come from many threads. */
public interface Twin {

    /** The first segment of its addresses: lower case, for example {@code ckan}. */
    String name();

    /** What it stands for and the settings of a connector that tries it, for people. */
    String help();

    /**
     * Answers one request.
     *
     * @param request its path below the twin's own, which begins with a slash
     */
    TwinAnswer answer(TwinRequest request);
}
