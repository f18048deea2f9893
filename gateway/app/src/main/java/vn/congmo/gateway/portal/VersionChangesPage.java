package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.diff.Diffs;
import vn.congmo.gateway.diff.TableDiff;
import vn.congmo.gateway.files.ContentStore;

/** What is new in a version: for each table how many rows, and the first of them. */
@Hidden
@Controller
class VersionChangesPage {

    private static final int SHOWN_ROWS = 50;
    private static final String PATH = "/dataset/{slug:[a-z0-9-]+}/version/{number:[1-9][0-9]{0,8}}/changes";

    private final CurrentCatalogue catalogue;
    private final PublishedMetadata metadata;
    private final Diffs diffs;
    private final ContentStore contents;
    private final Pages pages;

    VersionChangesPage(
            CurrentCatalogue catalogue, PublishedMetadata metadata, Diffs diffs, ContentStore contents, Pages pages) {
        this.catalogue = catalogue;
        this.metadata = metadata;
        this.diffs = diffs;
        this.contents = contents;
        this.pages = pages;
    }

    @GetMapping({PATH, "/en" + PATH})
    Rendering changes(@PathVariable String slug, @PathVariable int number, ServerWebExchange exchange) {
        Page page = pages.at(exchange);
        Dataset dataset = catalogue.get().find(slug).orElseThrow(() -> PageErrors.unknown(page.path()));
        DatasetVersion to = dataset.findVersion(number).orElseThrow(() -> PageErrors.unknown(page.path()));
        DatasetVersion from = dataset.findPrevious(to).orElseThrow(() -> PageErrors.unknown(page.path()));
        return pages.view("version-changes", page)
                .modelAttribute("slug", slug)
                .modelAttribute("title", metadata.get(to).title().in(page.locale()))
                .modelAttribute("from", from.id().number())
                .modelAttribute("to", number)
                .modelAttribute("note", to.note().in(page.locale()))
                .modelAttribute("issued", Formats.moment(to.issued()))
                .modelAttribute("tables", tables(from, to, page.locale()))
                .build();
    }

    private List<TableView> tables(DatasetVersion from, DatasetVersion to, Locale locale) {
        try {
            return diffs.list(from, to).stream()
                    .filter(diff -> !diff.isEmpty())
                    .map(diff -> view(from, to, diff, locale))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableView view(DatasetVersion from, DatasetVersion to, TableDiff diff, Locale locale) {
        String title = metadata.get(to)
                .findTable(diff.table())
                .map(TableMetadata::title)
                .map(text -> text.in(locale))
                .orElse(diff.table());
        String files = to.id().path() + "/diff/" + from.id().number() + "/" + diff.table();
        return new TableView(title, diff, files, rows(diff.json()));
    }

    private List<ChangedRows.RowView> rows(Distribution json) {
        try {
            return ChangedRows.read(contents.get(json.sha256()), SHOWN_ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table that differs, with its first rows; {@code files} is where all of them are, without the extension. */
    record TableView(String title, TableDiff diff, String files, List<ChangedRows.RowView> rows) {

        /** Whether the page does not show all rows. */
        public boolean isCut() {
            return diff.added() + diff.changed() + diff.removed() > rows.size();
        }
    }
}
