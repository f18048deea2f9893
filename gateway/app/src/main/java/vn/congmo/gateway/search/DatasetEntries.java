package vn.congmo.gateway.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Lets datasets be found by what they say of themselves and of their tables. */
@Component
class DatasetEntries implements SearchSource, DatasetTitles {

    private final PublishedMetadata published;
    private final BaseIri base;

    DatasetEntries(PublishedMetadata published, BaseIri base) {
        this.published = published;
        this.base = base;
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return catalogue.list().stream().map(this::entry);
    }

    @Override
    public LocalizedText get(Catalogue catalogue, String slug) {
        return catalogue
                .find(slug)
                .map(dataset -> published.getReadable(dataset.current()).title())
                .orElse(new LocalizedText(slug, slug));
    }

    private SearchEntry entry(Dataset dataset) {
        DatasetMetadata metadata = published.getReadable(dataset.current());
        Stream<String> words = Stream.of(
                        Stream.of(
                                metadata.description().vi(),
                                metadata.description().en()),
                        metadata.keywords().stream().map(DatasetMetadata.Keyword::text),
                        metadata.tables().stream().map(TableMetadata::title).map(LocalizedText::vi))
                .flatMap(each -> each);
        String text = words.distinct().collect(Collectors.joining("\n"));
        return new SearchEntry(
                        base.dataset(dataset.id()),
                        "dataset",
                        metadata.title().vi(),
                        text,
                        dataset.id().path())
                .of(dataset.id().slug())
                .named(Stream.of(metadata.title().en(), dataset.id().slug()));
    }
}
