package vn.congmo.gateway.rows;

import java.sql.SQLException;

/** What a failure of the engine means to who asked. */
final class Failures {

    private Failures() {}

    /** The engine tells kinds of failures by the first words of their messages only. */
    static RuntimeException of(SQLException failure, boolean stopped) {
        String message = String.valueOf(failure.getMessage());
        if (stopped || message.contains("INTERRUPT")) {
            return RowErrors.refuse(RowErrors.TOO_SLOW);
        }
        if (message.contains("Out of Memory") || message.contains("Out of Range")) {
            return RowErrors.refuse(RowErrors.TOO_HEAVY);
        }
        return new IllegalStateException(failure);
    }
}
