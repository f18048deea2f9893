package vn.congmo.gateway.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an answer one after the other. */
public interface RowReader {

    /** Before the first row, also where there is none. */
    default void begin(List<RowColumn> columns) throws IOException {}

    /** The next row: values as in {@link RowPage#rows()}. */
    void row(List<@Nullable Object> values) throws IOException;

    /** After the last row. */
    default void end() throws IOException {}
}
