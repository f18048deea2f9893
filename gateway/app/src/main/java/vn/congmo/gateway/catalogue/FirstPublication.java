package vn.congmo.gateway.catalogue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows whether the catalogue is empty, or half filled, only because it is being filled for the first time: whoever
 * harvested another instance would take what is not there yet for deleted. The instance that publishes at start has to
 * say so by {@value #AT_START} before its web server starts, for there is no moment in between.
 */
@Component
public class FirstPublication {

    /** Setting: whether the input folder is published as soon as the gateway is up. */
    public static final String AT_START = "gateway.publishes-at-start";

    private final CurrentCatalogue current;
    private volatile State state;
    private volatile boolean recovered;

    FirstPublication(@Value("${" + AT_START + ":false}") boolean atStart, CurrentCatalogue current) {
        this.current = current;
        this.state = atStart ? State.UNDER_WAY : State.OVER;
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /**
     * The publication at start has ended, well or not.
     *
     * @param input whether there was anything to publish; where there was none an empty catalogue is the truth
     */
    public void end(boolean input) {
        state = input && current.get().changes().isEmpty() ? State.FAILED : State.OVER;
    }

    /** What was official before is shown while more is published; after a failure, whatever is published later. */
    @EventListener
    void follow(CatalogueChanged change) {
        boolean filled = !change.catalogue().changes().isEmpty();
        if (filled && (state == State.FAILED || (state == State.UNDER_WAY && !recovered))) {
            state = State.OVER;
        }
        recovered = true;
    }

    /** How far the first publication is. */
    public enum State {
        /** Nothing or not everything is there yet. */
        UNDER_WAY,
        /** It ended and there is nothing. */
        FAILED,
        /** What is there is all there is. */
        OVER
    }
}
