package vn.congmo.gateway.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.core.Refusal;

class RowsTest {

    private static final SampleRows SAMPLE = new SampleRows(7, 300);
    private static final PlainAnswers PLAIN = new PlainAnswers(SampleRows.COLUMNS, SAMPLE.rows());

    @TempDir
    static Path folder;

    private static RowsFixture fixture;

    @BeforeAll
    static void publish() throws IOException {
        fixture = new RowsFixture(folder, SAMPLE, Map.of());
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void everyRowComesBackAsItWasWritten() throws IOException {
        assertThat(read(RowQuery.all())).isEqualTo(SAMPLE.rows());
        assertThat(fixture.rows().columns(fixture.version(), "sample"))
                .extracting(RowColumn::kind)
                .containsExactly(
                        RowKind.TEXT,
                        RowKind.TEXT,
                        RowKind.TEXT,
                        RowKind.INTEGER,
                        RowKind.INTEGER,
                        RowKind.DECIMAL,
                        RowKind.DOUBLE,
                        RowKind.BOOLEAN,
                        RowKind.DATE,
                        RowKind.DATE_TIME,
                        RowKind.TIME,
                        RowKind.TEXT,
                        RowKind.INTEGER,
                        RowKind.TEXT);
    }

    @Test
    void theEngineAnswersAsAWalkThroughListsDoes() throws IOException {
        RandomQueries queries = new RandomQueries(11);
        for (int i = 0; i < 300; i++) {
            RowQuery query = queries.next();
            assertThat(read(query)).as(query.toString()).isEqualTo(PLAIN.all(query));
        }
    }

    @Test
    void pagesMakeUpTheWhole() throws IOException {
        RandomQueries queries = new RandomQueries(13);
        for (int i = 0; i < 60; i++) {
            RowQuery query = queries.next().counted(true).slice(0, Optional.of(1 + i * 2));
            List<List<@Nullable Object>> walked = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                RowPage page = page(query.after(cursor));
                walked.addAll(page.rows());
                assertThat(page.total()).contains((long) PLAIN.all(query).size());
                cursor = page.next();
            } while (cursor.isPresent());
            assertThat(walked).as(query.toString()).isEqualTo(PLAIN.all(query));
        }
    }

    @Test
    void anOffsetLeavesOutTheFirst() {
        List<List<@Nullable Object>> all = PLAIN.all(RowQuery.all());
        assertThat(page(RowQuery.all().slice(120, Optional.of(7))).rows()).isEqualTo(all.subList(120, 127));
        assertThat(page(RowQuery.all().slice(0, Optional.of(0)).counted(true)).total())
                .contains(300L);
        assertThat(page(RowQuery.all().slice(300, Optional.of(5))).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE x; --",
                "\" FROM read_parquet('/etc/passwd') --",
                "' UNION SELECT * FROM read_text('/etc/passwd') --",
                "code\"",
                "c0",
                "place",
                "file_row_number",
                "\u0000",
                "?",
                "$1"
            })
    void whatIsWrittenIntoAQuestionNeverBecomesSql(String text) throws IOException {
        for (String column : List.of("code", "name", "tags")) {
            RowQuery query = RowQuery.all().where(new RowCondition.Compare(column, RowCondition.Operator.EQ, text));
            assertThat(read(query)).isEmpty();
            assertThat(read(RowQuery.all().where(new RowCondition.In(column, List.of(text, text)))))
                    .isEmpty();
            RowQuery searched = RowQuery.all().where(new RowCondition.Contains(column, text));
            assertThat(read(searched)).isEqualTo(PLAIN.all(searched));
        }
        if (!text.equals("place")) {
            RowCondition condition = new RowCondition.IsNull(text);
            refused("rows-unknown-column", () -> page(RowQuery.all().where(condition)));
            refused("rows-unknown-column", () -> page(RowQuery.all().select(List.of(text))));
            refused("rows-unknown-column", () -> page(RowQuery.all().sort(List.of(new RowOrder(text, true)))));
            refused("rows-unknown-column", () -> page(RowQuery.all().group(List.of(text), List.of())));
            Aggregate sum = new Aggregate(Aggregate.Function.SUM, Optional.of(text));
            refused("rows-unknown-column", () -> page(RowQuery.all().group(List.of(), List.of(sum))));
        }
        refused("rows-invalid-cursor", () -> page(RowQuery.all().after(Optional.of(text))));
        refused("rows-invalid-value", () -> page(RowQuery.all().where(compare("day", text))));
        refused("rows-invalid-value", () -> page(RowQuery.all().where(compare("v", text))));
    }

    @Test
    void whatAColumnCannotAnswerIsRefusedByItsName() {
        refused("rows-unfit", () -> page(RowQuery.all().sort(List.of(new RowOrder("tags", false)))))
                .hasMessageContaining("\"tags\"");
        Aggregate sum = new Aggregate(Aggregate.Function.SUM, Optional.of("name"));
        refused("rows-unfit", () -> page(RowQuery.all().group(List.of(), List.of(sum))));
        refused("rows-unknown-column", () -> page(RowQuery.all().select(List.of("Code"))))
                .hasMessageContaining("code, name, place");
        refused("rows-unknown-table", () -> fixture.rows().columns(fixture.version(), "other"))
                .hasMessageContaining("sample");
        refused("rows-invalid-value", () -> page(RowQuery.all().where(compare("n", "1e999999999"))));
    }

    @Test
    void wordsMayBeLongButNotEndless() {
        assertThat(page(RowQuery.all().where(new RowCondition.Words(List.of(), "ơ".repeat(200))))
                        .rows())
                .isEmpty();
        refused("rows-too-long", () -> page(RowQuery.all().where(new RowCondition.Words(List.of(), "x".repeat(201)))));
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        RowQuery query = RowQuery.all().sort(List.of(new RowOrder("n", false))).slice(0, Optional.of(5));
        Optional<String> next = page(query).next();
        refused(
                "rows-invalid-cursor",
                () -> page(query.sort(List.of(new RowOrder("v", false))).after(next)));
        refused("rows-invalid-cursor", () -> page(query.where(compare("n", "1")).after(next)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM glob('/etc/*')",
                "COPY (SELECT 1) TO '/tmp/congmo-rows-escape'",
                "ATTACH '/tmp/congmo-rows-escape.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET lock_configuration = false",
                "SET memory_limit = '64GB'",
                "SELECT * FROM read_parquet('https://example.org/a.parquet')"
            })
    void theEngineIsClosedEvenToSql(String sql) throws SQLException {
        try (Connection connection = fixture.database().connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
        assertThat(Files.exists(Path.of("/tmp/congmo-rows-escape"))).isFalse();
    }

    @Test
    void textFormsTellNoValueFromAnEmptyText() throws IOException {
        RowQuery query = RowQuery.all()
                .select(List.of("_id", "name", "v", "tags"))
                .where(new RowCondition.Or(List.of(
                        new RowCondition.And(List.of(new RowCondition.IsNull("name"), new RowCondition.IsNull("v"))),
                        compare("name", ""))))
                .sort(List.of(new RowOrder("name", false)))
                .slice(0, Optional.of(1));
        assertThat(written(query, RowForm.CSV)).matches("_id,name,v,tags\n[0-9]+,\"\",[-0-9.]*,[^\n]*\n");
        RowQuery none = query.sort(List.of(new RowOrder("name", true))).where(new RowCondition.IsNull("name"));
        assertThat(written(none, RowForm.TSV)).matches("_id\tname\tv\ttags\n[0-9]+\t\t[-0-9.]*\t[^\n]*\n");
        assertThat(written(none, RowForm.JSON_LINES)).contains("\"name\":null");
        assertThat(written(query, RowForm.JSON))
                .startsWith("[\n{")
                .contains("\"name\":\"\"")
                .endsWith("}\n]\n");
    }

    @Test
    void theEngineMakesTheLinesThatTheWritersMake() throws IOException {
        RandomQueries queries = new RandomQueries(17);
        List<String> withoutDoubles =
                SampleRows.COLUMNS.stream().filter(name -> !name.equals("r")).toList();
        for (int i = 0; i < 40; i++) {
            RowQuery asked = queries.next();
            RowQuery query = i % 2 == 0 && !asked.isCountedOff() ? asked.select(withoutDoubles) : asked;
            for (RowForm form : List.of(RowForm.CSV, RowForm.TSV, RowForm.JSON, RowForm.JSON_LINES)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                fixture.rows().read(fixture.version(), "sample", query, form.writer(out), StopSignal.NEVER);
                assertThat(written(query, form))
                        .as(form + " of " + query)
                        .isEqualTo(out.toString(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void parquetHoldsTheAnswerInItsTypes() throws Exception {
        RowQuery query = RowQuery.all()
                .where(compare("place", "place-3"))
                .group(List.of("flag"), List.of(new Aggregate(Aggregate.Function.AVG, Optional.of("v"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fixture.rows().stream(fixture.version(), "sample", query, RowForm.PARQUET, out, StopSignal.NEVER);
        Path file = fixture.database().work().resolve("answer.parquet");
        Files.write(file, out.toByteArray());
        try (Connection connection = fixture.database().connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT typeof(flag), typeof(avg_v), avg_v FROM read_parquet('"
                        + file.toString().replace("'", "''") + "')")) {
            for (List<@Nullable Object> row : PLAIN.all(query)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("BOOLEAN");
                assertThat(rows.getString(2)).isEqualTo("DECIMAL(38,9)");
                assertThat(rows.getBigDecimal(3)).isEqualByComparingTo((java.math.BigDecimal) row.get(1));
            }
        }
        try (var left = Files.list(fixture.database().work())) {
            assertThat(left).containsExactly(file);
        }
    }

    private static RowCondition compare(String column, String value) {
        return new RowCondition.Compare(column, RowCondition.Operator.EQ, value);
    }

    private static RowPage page(RowQuery query) {
        return fixture.rows().page(fixture.version(), "sample", query);
    }

    private static List<List<@Nullable Object>> read(RowQuery query) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        fixture.rows().read(fixture.version(), "sample", query, rows::add, StopSignal.NEVER);
        return rows;
    }

    private static String written(RowQuery query, RowForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fixture.rows().stream(fixture.version(), "sample", query, form, out, StopSignal.NEVER);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static AbstractThrowableAssert<?, ?> refused(String code, ThrowingCallable question) {
        return assertThatThrownBy(question).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
