package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Tells what is in a dataset: the columns of its tables and what they mean. */
@Component
class DescribeTool implements Tool {

    private final Sources sources;
    private final BaseIri base;

    DescribeTool(Sources sources, BaseIri base) {
        this.sources = sources;
        this.base = base;
    }

    @Override
    public String name() {
        return "describe_dataset";
    }

    @Override
    public String title() {
        return "Mô tả bộ dữ liệu / Describe a dataset";
    }

    @Override
    public String description() {
        return "Describes a dataset: what it is about, who publishes it, under which licence, and the columns of its"
                + " tables with their types. With `table` also what each column of that table means. Call it before"
                + " `query_rows`.";
    }

    @Override
    public List<ToolParameter> parameters() {
        return List.of(Sources.DATASET, ToolParameter.text("table", "Only this table, described in full"));
    }

    @Override
    public Object call(Arguments arguments) {
        DatasetVersion version = sources.get(arguments.text("dataset")).current();
        Optional<String> wanted = arguments.find("table");
        List<String> names = version.tables().stream().map(PublishedTable::name).toList();
        wanted.filter(name -> !names.contains(name)).ifPresent(name -> {
            throw McpErrors.unknown("table", name, names);
        });
        DatasetMetadata about = sources.about(version);
        List<Table> tables = version.tables().stream()
                .filter(table -> wanted.isEmpty() || wanted.get().equals(table.name()))
                .map(table -> table(table, about.findTable(table.name()), wanted.isPresent()))
                .toList();
        String page = base.dataset(version.id().dataset());
        return new Answer(
                sources.cite(version),
                about.description(),
                tables,
                page,
                version.tables().stream()
                        .map(table -> page + "/" + table.csv().fileName())
                        .toList());
    }

    private static Table table(PublishedTable table, Optional<TableMetadata> about, boolean full) {
        return new Table(
                table.name(),
                table.rows(),
                about.map(TableMetadata::title),
                about.flatMap(TableMetadata::description).filter(words -> full),
                about.map(TableMetadata::columns).orElse(List.of()).stream()
                        .map(column -> column(column, full))
                        .toList());
    }

    private static Column column(ColumnMetadata column, boolean full) {
        String type = column.separator().isPresent() ? "list of " + column.datatype() : column.datatype();
        return new Column(
                column.name(), type, column.title(), column.description().filter(words -> full));
    }

    private record Answer(
            Sources.Source source, LocalizedText description, List<Table> tables, String page, List<String> csv) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Table(
            String name,
            long rows,
            Optional<LocalizedText> title,
            Optional<LocalizedText> description,
            List<Column> columns) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Column(String name, String type, LocalizedText title, Optional<LocalizedText> description) {}
}
