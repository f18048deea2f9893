package vn.congmo.gateway.mcp;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Tells what there is: what an agent asks first. */
@Component
class OverviewTool implements Tool {

    private static final int MOST = 60;

    private final Sources sources;
    private final BaseIri base;

    OverviewTool(Sources sources, BaseIri base) {
        this.sources = sources;
        this.base = base;
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String title() {
        return "Tổng quan / Overview";
    }

    @Override
    public String description() {
        return "Lists the published datasets with their tables and row counts, and how to go on. Call this first: it"
                + " tells what can be answered here at all (official documents and the tasks and deadlines in them,"
                + " big problems, indicators, registers of a Vietnamese province).";
    }

    @Override
    public List<ToolParameter> parameters() {
        return List.of();
    }

    @Override
    public Object call(Arguments arguments) {
        List<Dataset> all = sources.list();
        List<Item> shown = all.stream().limit(MOST).map(this::item).toList();
        return new Answer(
                all.size(),
                shown,
                all.size() > MOST
                        ? "Only the first " + MOST + " are listed; find others with `search`."
                        : "All listed.",
                List.of(
                        "search: find documents, tasks, problems, indicators, organisations by words",
                        "describe_dataset: the columns of the tables and what they mean",
                        "query_rows: filter, sort, group and count the rows of a table",
                        "get_clause: the wording of a document at a task or around a quote, with its citation",
                        "sparql: questions that join several datasets"),
                base.resolve("/catalog"));
    }

    private Item item(Dataset dataset) {
        return new Item(
                dataset.id().slug(),
                sources.about(dataset.current()).title(),
                dataset.current().issued(),
                dataset.current().tables().stream()
                        .map(table -> new TableSize(table.name(), table.rows()))
                        .toList(),
                base.dataset(dataset.id()));
    }

    private record Answer(int total, List<Item> datasets, String complete, List<String> tools, String catalogue) {}

    private record Item(String id, LocalizedText title, Instant issued, List<TableSize> tables, String url) {}

    private record TableSize(String name, long rows) {}
}
