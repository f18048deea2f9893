package vn.congmo.gateway.catalogue.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedTable;

/**
 * Where a file is found, now and in other versions.
 *
 * @param dataset whose file it is
 * @param version of which it is the file
 * @param address of a file of a version below the address of its dataset or version
 */
record FileLinks(Dataset dataset, DatasetVersion version, Address address) {

    /** Says where a file stands below an address, and which file of a version that is. */
    interface Address {

        String below(String owner);

        Optional<Distribution> find(DatasetVersion version);
    }

    /** The address that shows the newest state. */
    String current() {
        return address.below(dataset.id().path());
    }

    /** The address that never changes. */
    String permanent() {
        return permanent(version);
    }

    /**
     * Link fields: what describes a table, and how to come to other versions.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5829">RFC 5829, link relations for versions</a>
     */
    List<String> list(Distribution file, Permanence permanence) {
        List<String> links = new ArrayList<>();
        String here = permanence == Permanence.CURRENT ? current() : permanent();
        if (file.fileName().endsWith(".csv")) {
            String table = here.replaceFirst("(\\.excel)?\\.csv$", ".csv");
            links.add("<%s-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"".formatted(table));
        }
        if (permanence == Permanence.IMMUTABLE
                && address.find(dataset.current()).isPresent()) {
            links.add("<%s>; rel=\"latest-version\"".formatted(current()));
        }
        dataset.findPrevious(version)
                .filter(previous -> address.find(previous).isPresent())
                .ifPresent(previous -> links.add("<%s>; rel=\"predecessor-version\"".formatted(permanent(previous))));
        return links;
    }

    /** The addresses of all files of the version. */
    List<String> all(Permanence permanence) {
        String owner = owner(permanence);
        Stream<String> tables =
                version.tables().stream().flatMap(PublishedTable::files).map(file -> FileAddress.ofPart(owner, file));
        Stream<String> metadata = Stream.of(FileAddress.ofPart(owner, version.metadata()));
        Stream<String> wholes = version.dumps().stream().map(file -> FileAddress.ofWhole(owner, dataset, file));
        return Stream.of(tables, metadata, wholes)
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    private String permanent(DatasetVersion of) {
        return address.below(of.id().path());
    }

    private String owner(Permanence permanence) {
        return permanence == Permanence.CURRENT
                ? dataset.id().path()
                : version.id().path();
    }
}
