package vn.congmo.gateway.rows;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.files.TemporaryFolder;

/** Asks published tables. Whatever a question names wrongly is refused with the names that there are. */
@Component
public class Rows {

    /** So many rows a page has where the question does not say. */
    public static final int USUAL_PAGE = 100;

    /** So many it has at most. */
    public static final int LARGEST_PAGE = 32_000;

    private final Tables tables;
    private final Questions questions;
    private final Path work;

    Rows(Tables tables, Questions questions, Database database) {
        this.tables = tables;
        this.questions = questions;
        this.work = database.work();
    }

    /**
     * The columns of a table, {@code _id} not among them.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is no such table
     */
    public List<RowColumn> columns(DatasetVersion version, String table) {
        return tables.get(version, table).columns().stream()
                .map(TableColumn::described)
                .toList();
    }

    /**
     * A page of an answer.
     *
     * @throws vn.congmo.gateway.core.Refusal when the question is wrong, takes too long, or there are too many
     */
    public RowPage page(DatasetVersion version, String table, RowQuery query) {
        TableFile file = tables.get(version, table);
        QuerySql sql = new QuerySql(file, query);
        Optional<Place> after = query.cursor().map(cursor -> Place.decode(cursor, query));
        int limit = Math.min(query.limit().orElse(USUAL_PAGE), LARGEST_PAGE);
        return questions.ask(session -> {
            Found found = session.read(sql.page(limit + 1, after), rows -> Found.read(rows, sql.columns(), query));
            Optional<Long> total =
                    query.counted() ? Optional.of(total(session, file, query, sql, found, limit)) : Optional.empty();
            return found.page(sql.described(), query, limit, after, total);
        });
    }

    /**
     * Shows every row of an answer, in this thread; keeps none.
     *
     * @param stop tells when nobody wants the rest any more
     * @throws vn.congmo.gateway.core.Refusal when the question is wrong, needs too much, or there are too many
     */
    public void read(DatasetVersion version, String table, RowQuery query, RowReader reader, StopSignal stop)
            throws IOException {
        read(new QuerySql(tables.get(version, table), query), reader, stop);
    }

    /**
     * Writes a whole answer, in this thread.
     *
     * @param stop tells when nobody wants the rest any more
     * @throws vn.congmo.gateway.core.Refusal when the question is wrong, needs too much, or there are too many
     */
    public void stream(
            DatasetVersion version, String table, RowQuery query, RowForm form, OutputStream out, StopSignal stop)
            throws IOException {
        QuerySql sql = new QuerySql(tables.get(version, table), query);
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        if (form == RowForm.PARQUET) {
            export(sql, buffered, stop);
        } else if (LineSql.isPossible(sql.columns())) {
            lines(sql, form.writer(buffered), stop);
        } else {
            read(sql, form.writer(buffered), stop);
        }
        buffered.flush();
    }

    private void read(QuerySql sql, RowReader reader, StopSignal stop) throws IOException {
        write(sql, sql.all(), reader, rows -> reader.row(values(rows, sql.columns())), stop);
    }

    private void lines(QuerySql sql, LineWriter writer, StopSignal stop) throws IOException {
        SqlText lines = sql.all("encode(" + writer.lineSql(sql.columns()) + ")");
        write(sql, lines, writer, rows -> writer.line(rows.getBytes(1)), stop);
    }

    private void write(QuerySql sql, SqlText asked, RowReader reader, Handover row, StopSignal stop)
            throws IOException {
        questions.write(
                stop,
                session -> session.read(asked, rows -> {
                    reader.begin(sql.described());
                    while (rows.next()) {
                        row.take(rows);
                    }
                    reader.end();
                    return true;
                }));
    }

    /** How the row that an answer stands at is handed over. */
    private interface Handover {
        void take(ResultSet rows) throws SQLException, IOException;
    }

    /** Parquet ends with what is known after the last row only, so it is made in a file first. */
    private void export(QuerySql sql, OutputStream out, StopSignal stop) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(work, "export-")) {
            Path file = folder.path().resolve("rows.parquet");
            questions.write(stop, session -> {
                session.execute(sql.export(file));
                return true;
            });
            Files.copy(file, out);
        }
    }

    /** Rows that the page has seen are not looked at again. */
    private static long total(Session session, TableFile file, RowQuery query, QuerySql sql, Found found, int limit)
            throws Exception {
        if (query.where() instanceof RowCondition.Everything && !query.isCountedOff()) {
            return file.rows();
        }
        if (query.isFirst() && found.rows().size() <= limit) {
            return found.rows().size();
        }
        boolean inFileOrder = query.order().isEmpty() && !query.isCountedOff();
        return query.isFirst() && inFileOrder && limit > 0
                ? limit + count(session, sql, Optional.of(found.places().get(limit - 1)))
                : count(session, sql, Optional.empty());
    }

    private static long count(Session session, QuerySql sql, Optional<Place> after) throws Exception {
        return session.read(sql.count(after), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Rows with the place of each. */
    private record Found(List<List<@Nullable Object>> rows, List<Place> places) {

        static Found read(ResultSet rows, List<AnswerColumn> columns, RowQuery query) throws SQLException {
            List<List<@Nullable Object>> values = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            while (rows.next()) {
                values.add(values(rows, columns));
                if (!query.isCountedOff()) {
                    places.add(place(rows, columns.size(), query.order().size()));
                }
            }
            return new Found(values, places);
        }

        RowPage page(
                List<RowColumn> described, RowQuery query, int limit, Optional<Place> after, Optional<Long> total) {
            boolean more = rows.size() > limit && limit > 0;
            Optional<String> next = more ? Optional.of(end(query, limit, after).encode(query)) : Optional.empty();
            return new RowPage(described, rows.subList(0, Math.min(limit, rows.size())), total, next);
        }

        private Place end(RowQuery query, int limit, Optional<Place> after) {
            return query.isCountedOff()
                    ? new Place(List.of(), after.map(Place::number).orElse(query.offset()) + limit)
                    : places.get(limit - 1);
        }

        private static Place place(ResultSet rows, int columns, int keys) throws SQLException {
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 1; i <= keys; i++) {
                values.add(rows.getString(columns + i));
            }
            return new Place(values, rows.getLong(columns + keys + 1));
        }
    }

    static List<@Nullable Object> values(ResultSet rows, List<AnswerColumn> columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(TakenValue.of(columns.get(i).described(), rows, i + 1));
        }
        return values;
    }
}
