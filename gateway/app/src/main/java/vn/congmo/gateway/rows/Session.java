package vn.congmo.gateway.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question's way into the engine, which another thread can break off. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private @Nullable PreparedStatement running;
    private boolean stopped;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Reads the rows of a statement with its own reader. */
    <T> T read(SqlText sql, Reading<T> reading) throws Exception {
        try (PreparedStatement statement = begin(sql);
                ResultSet rows = statement.executeQuery()) {
            return reading.read(rows);
        } finally {
            end();
        }
    }

    /** Executes a statement that has no rows. */
    void execute(SqlText sql) throws SQLException {
        try (PreparedStatement statement = begin(sql)) {
            statement.execute();
        } finally {
            end();
        }
    }

    /** Breaks off what runs, and has nothing run any more. */
    synchronized void stop() {
        stopped = true;
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException e) {
            // It has ended by itself.
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private synchronized PreparedStatement begin(SqlText sql) throws SQLException {
        if (stopped) {
            throw new SQLException("Stopped");
        }
        PreparedStatement statement = connection.prepareStatement(sql.sql());
        List<String> values = sql.values();
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        running = statement;
        return statement;
    }

    private synchronized void end() {
        running = null;
    }

    /** Takes what it needs of rows. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rows) throws Exception;
    }
}
