package vn.congmo.gateway.ckan.published;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.StableId;
import vn.congmo.gateway.core.LocalizedText;

/** The files of a dataset's current version as resources: their ids follow from their addresses, which stay. */
record Resources(Dataset dataset, DatasetMetadata metadata, String iri) {

    private static final LocalizedText WHOLE = new LocalizedText("Toàn bộ dữ liệu", "The whole dataset");
    private static final LocalizedText SCHEMA =
            new LocalizedText("Lược đồ và từ điển dữ liệu", "Schema and data dictionary");

    /** All of them, in the order of the description in DCAT. */
    List<CkanResource> list() {
        DatasetVersion version = dataset.current();
        Stream<CkanResource> tables = version.tables().stream().flatMap(this::table);
        Stream<CkanResource> schema = Stream.of(resource(
                version.metadata(), FileAddress.ofPart(iri, version.metadata()), SCHEMA, SCHEMA, "documentation"));
        Set<Distribution> whole = new LinkedHashSet<>(version.dumps());
        whole.add(version.graph());
        Stream<CkanResource> dumps = whole.stream()
                .map(file -> resource(file, FileAddress.ofWhole(iri, dataset, file), WHOLE, WHOLE, "file"));
        return Stream.of(tables, schema, dumps).flatMap(files -> files).toList();
    }

    /** Id of the resource that is the file of a table itself. */
    String idOf(PublishedTable table) {
        return StableId.of(FileAddress.ofPart(iri, table.csv()));
    }

    private Stream<CkanResource> table(PublishedTable table) {
        Optional<TableMetadata> dictionary = metadata.findTable(table.name());
        LocalizedText title =
                dictionary.map(TableMetadata::title).orElse(new LocalizedText(table.name(), table.name()));
        LocalizedText description =
                dictionary.flatMap(TableMetadata::description).orElse(title);
        return table.files().map(file -> resource(file, FileAddress.ofPart(iri, file), title, description, "file"));
    }

    private CkanResource resource(
            Distribution file, String url, LocalizedText title, LocalizedText description, String type) {
        Instant issued = dataset.current().issued();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("url", url);
        texts.put("name", name(title.vi(), file));
        texts.put("name_en", name(title.en(), file));
        texts.put("description", description.vi());
        texts.put("description_en", description.en());
        texts.put("format", ResourceFormat.of(file));
        texts.put("mimetype", file.mediaType().replaceFirst(";.*", "").strip());
        texts.put("hash", file.sha256().hex());
        texts.put("hash_algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        texts.put("resource_type", type);
        return new CkanResource(
                StableId.of(url),
                texts,
                Optional.of(file.bytes()),
                dataset.versions().getFirst().issued(),
                Optional.of(issued),
                issued);
    }

    private static String name(String title, Distribution file) {
        return title + " (" + file.fileName() + ")";
    }
}
