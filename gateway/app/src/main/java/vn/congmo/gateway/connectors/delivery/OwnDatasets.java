package vn.congmo.gateway.connectors.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.ConsignedTable;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.ConsignmentSource;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.files.ContentStore;

/** The current versions of the province's own datasets; their files by the addresses that never change. */
@Component
class OwnDatasets implements ConsignmentSource {

    private static final String ALL = "*";

    private final CurrentCatalogue catalogue;
    private final PublishedMetadata metadata;
    private final PublishedRows rows;
    private final ContentStore files;
    private final BaseIri base;

    OwnDatasets(
            CurrentCatalogue catalogue,
            PublishedMetadata metadata,
            PublishedRows rows,
            ContentStore files,
            BaseIri base) {
        this.catalogue = catalogue;
        this.metadata = metadata;
        this.rows = rows;
        this.files = files;
        this.base = base;
    }

    @Override
    public Stocked list(List<String> choices) {
        List<Consignment> whole = new ArrayList<>();
        List<ConsignmentId> damaged = new ArrayList<>();
        for (Dataset dataset : catalogue.get().list()) {
            if (choices.contains(ALL) || choices.contains(dataset.id().slug())) {
                DatasetMetadata words = metadata.getReadable(dataset.current());
                if (words.isDamaged()) {
                    damaged.add(ConsignmentId.own(dataset.id().slug()));
                } else {
                    whole.add(consignment(dataset, words));
                }
            }
        }
        return new Stocked(whole, damaged);
    }

    private Consignment consignment(Dataset dataset, DatasetMetadata words) {
        DatasetVersion version = dataset.current();
        return new Consignment(
                ConsignmentId.own(dataset.id().slug()),
                Integer.toString(version.id().number()),
                version.issued(),
                base.dataset(dataset.id()),
                words,
                files(dataset, base.version(version.id())),
                version.tables().stream().map(table -> own(version, table)).toList());
    }

    private ConsignedTable own(DatasetVersion version, PublishedTable table) {
        return new OwnTable(rows, version, table);
    }

    private List<ConsignedFile> files(Dataset dataset, String owner) {
        DatasetVersion version = dataset.current();
        Stream<ConsignedFile> ofTables = version.tables().stream().flatMap(table -> ofTable(table, owner));
        Stream<ConsignedFile> schema =
                Stream.of(file(version.metadata(), Optional.empty(), FileAddress.ofPart(owner, version.metadata())));
        Stream<ConsignedFile> wholes = Stream.concat(version.dumps().stream(), Stream.of(version.graph()))
                .distinct()
                .map(file -> file(file, Optional.empty(), FileAddress.ofWhole(owner, dataset, file)));
        return Stream.of(ofTables, schema, wholes).flatMap(each -> each).toList();
    }

    private Stream<ConsignedFile> ofTable(PublishedTable table, String owner) {
        return table.files().map(file -> file(file, Optional.of(table.name()), FileAddress.ofPart(owner, file)));
    }

    private ConsignedFile file(Distribution file, Optional<String> table, String url) {
        return new ConsignedFile(
                file.fileName(),
                table,
                file.mediaType(),
                url,
                Optional.of(file.bytes()),
                Optional.of(file.sha256()),
                content(file));
    }

    /** A lost file is the concern of whoever needs its bytes: most partners take its address only. */
    private Optional<Path> content(Distribution file) {
        try {
            return Optional.of(files.get(file.sha256()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
