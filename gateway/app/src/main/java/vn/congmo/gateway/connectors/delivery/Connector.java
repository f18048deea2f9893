package vn.congmo.gateway.connectors.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConnectorSettings;

/** One configured connector at work. */
public interface Connector {

    /** How it is configured and where it stands. */
    ConnectorStatus status();

    /**
     * What happened between the gateway and the partner, newest first.
     *
     * @param before only lines of lower numbers
     */
    List<LedgerEntry> lines(int before, int limit);

    /** Does what is due, unless a person paused it. */
    void run();

    /** Writes down that a person asked for a run now. */
    void ask(String by);

    /**
     * Does everything now, also what waits or was refused.
     *
     * @param deletions whether to delete however much there is to delete
     */
    void runNow(boolean deletions);

    /** What {@link #runNow} would do, without doing it. */
    List<PlannedStep> rehearse();

    /** Stops it until somebody resumes it. */
    void pause(String by);

    /** Lets it go on. */
    void resume(String by);

    /** How it is configured. */
    ConnectorSettings settings();

    /** Whether it looks by itself whether there is something to do. */
    boolean runsByItself();

    /** When something that failed is to be tried again, at the earliest. */
    Optional<Instant> findNextTry();
}
