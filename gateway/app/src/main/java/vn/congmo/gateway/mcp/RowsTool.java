package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowPage;
import vn.congmo.gateway.rows.Rows;

/** Asks the rows of a table. */
@Component
class RowsTool implements Tool {

    private final Sources sources;
    private final Rows rows;

    RowsTool(Sources sources, Rows rows) {
        this.sources = sources;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "query_rows";
    }

    @Override
    public String title() {
        return "Hỏi các dòng của bảng / Query rows";
    }

    @Override
    public String description() {
        return "Filters, sorts, groups and counts the rows of a table. Rows come as arrays in the order of `columns`."
                + " Example: dataset \"plans\", table \"deadlines\", where [{\"column\":\"value\",\"op\":\"lt\","
                + "\"value\":\"2026-01-31\"}], sort [\"-value\"]. To count per value: group_by [\"column\"],"
                + " aggregates [\"count\"]. For names of columns call `describe_dataset` first.";
    }

    @Override
    public List<ToolParameter> parameters() {
        return RowQuestion.PARAMETERS;
    }

    @Override
    public Object call(Arguments arguments) {
        DatasetVersion version =
                sources.version(sources.get(arguments.text("dataset")), arguments.findNumber("version", 1, 1_000_000));
        RowPage page = rows.page(version, arguments.text("table"), RowQuestion.of(arguments));
        return new Answer(
                page.columns().stream().map(RowColumn::name).toList(),
                page.rows(),
                page.total(),
                page.next(),
                sources.cite(version));
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Answer(
            List<String> columns,
            List<List<@Nullable Object>> rows,
            Optional<Long> total,
            Optional<String> next,
            Sources.Source source) {}
}
