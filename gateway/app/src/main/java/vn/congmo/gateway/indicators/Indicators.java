package vn.congmo.gateway.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** The indicators. */
@Component
public class Indicators extends PublishedCollection<Indicator> implements SearchSource {

    static final DatasetId DATASET = new DatasetId("indicators");

    private final PublishedRows rows;
    private final BaseIri base;

    Indicators(PublishedRows rows, BaseIri base) {
        super(DATASET, Indicator::id);
        this.rows = rows;
        this.base = base;
    }

    @Override
    protected List<Indicator> read(DatasetVersion version) {
        return rows.list(version, "indicators").stream()
                .map(Indicators::indicator)
                .toList();
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return list(catalogue).stream().map(this::entry);
    }

    private SearchEntry entry(Indicator indicator) {
        String text = Stream.of(indicator.definition(), indicator.publisherName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \n"));
        String iri = base.id("indicator", indicator.id());
        return new SearchEntry(iri, "indicator", indicator.name(), text, "/indicators/" + indicator.id())
                .of(DATASET.slug())
                .named(Stream.of(indicator.code(), indicator.nameEn()).flatMap(Optional::stream));
    }

    private static Indicator indicator(TableRow row) {
        return new Indicator(
                row.get("id"),
                row.find("code"),
                row.get("name"),
                row.find("name_en"),
                row.find("unit"),
                row.find("definition"),
                row.find("parent"),
                row.find("publisher_name"),
                row.find("source"));
    }
}
