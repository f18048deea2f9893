package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
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
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;

/** Datasets for people: the list, one with its columns and downloads, and any version of it. */
@Hidden
@Controller
class DatasetPages {

    private final CurrentCatalogue catalogue;
    private final DatasetViews views;
    private final FileViews files;
    private final QualityViews qualities;
    private final StructuredData structured;
    private final Pages pages;
    private final BaseIri base;

    DatasetPages(
            CurrentCatalogue catalogue,
            DatasetViews views,
            FileViews files,
            QualityViews qualities,
            StructuredData structured,
            Pages pages,
            BaseIri base) {
        this.catalogue = catalogue;
        this.views = views;
        this.files = files;
        this.qualities = qualities;
        this.structured = structured;
        this.pages = pages;
        this.base = base;
    }

    @GetMapping({"/datasets", "/en/datasets"})
    Rendering list(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/catalog.ttl", "/catalog.jsonld");
        List<DatasetView> datasets = catalogue.get().list().stream()
                .map(dataset -> views.of(dataset.current(), page.locale()))
                .toList();
        return pages.view("datasets", page).modelAttribute("datasets", datasets).build();
    }

    @GetMapping({"/dataset/{slug:[a-z0-9-]+}", "/en/dataset/{slug:[a-z0-9-]+}"})
    Rendering current(@PathVariable String slug, ServerWebExchange exchange) {
        Dataset dataset = dataset(slug);
        return page(dataset, dataset.current(), exchange);
    }

    @GetMapping({"/dataset/{slug}/version/{number:[0-9]+}", "/en/dataset/{slug}/version/{number:[0-9]+}"})
    Rendering version(@PathVariable String slug, @PathVariable int number, ServerWebExchange exchange) {
        Dataset dataset = dataset(slug);
        DatasetVersion version = dataset.findVersion(number)
                .orElseThrow(() -> PageErrors.unknown("/dataset/" + slug + "/version/" + number));
        return page(dataset, version, exchange);
    }

    private Dataset dataset(String slug) {
        return catalogue.get().find(slug).orElseThrow(() -> PageErrors.unknown("/dataset/" + slug));
    }

    private Rendering page(Dataset dataset, DatasetVersion version, ServerWebExchange exchange) {
        Page page = pages.at(exchange, dataset.id().path() + "/dcat.ttl");
        Locale locale = page.locale();
        List<FileViews.GroupView> tables = files.tables(dataset, version, locale);
        return pages.view("dataset", page)
                .modelAttribute("dataset", views.of(version, locale))
                .modelAttribute("files", tables)
                .modelAttribute("whole", files.whole(dataset, version, locale))
                .modelAttribute("tables", views.tables(version, locale))
                .modelAttribute("quality", qualities.of(dataset, locale))
                .modelAttribute("versions", VersionView.list(dataset, locale))
                .modelAttribute("structured", structured.of(dataset, version, locale))
                .modelAttribute("snippet", snippet(dataset.id(), tables))
                .build();
    }

    private String snippet(DatasetId dataset, List<FileViews.GroupView> tables) {
        String table = base.resolve(tables.getFirst().files().getFirst().path());
        return """
                curl -O %s
                python3 -c "import pandas; print(pandas.read_csv('%s'))"
                Rscript -e 'print(read.csv("%s"))'
                curl -H 'Accept: text/turtle' %s
                """.formatted(table, table, table, base.dataset(dataset));
    }
}
