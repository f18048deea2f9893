package vn.congmo.gateway.ckan.action;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Something to be called by name.
 *
 * @param writes whether it changes anything: then it is taken by POST only
 */
public record Action(String name, boolean writes, Code code) {

    /** One that only reads. */
    public static Action reading(String name, Code code) {
        return new Action(name, false, code);
    }

    /** One that changes something. */
    public static Action writing(String name, Code code) {
        return new Action(name, true, code);
    }

    /** What it does. */
    @FunctionalInterface
    public interface Code {

        /**
         * The result, as JSON can hold it.
         *
         * @throws CkanFault where there is none
         */
        @Nullable
        Object run(Call call) throws IOException;
    }
}
