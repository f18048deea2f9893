package vn.congmo.gateway.connectors.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What CSVW says of a table.
 *
 * @param group    the tables that the record is made of
 * @param document the metadata as it came, by its address; empty where the header row says all there is
 */
record Mapping(TableGroup group, Optional<Map.Entry<String, byte[]>> document) {

    private static final String SITE_WIDE = "/.well-known/csvm";

    /**
     * The officer's own metadata, else what the partner's server leads to.
     *
     * @throws vn.congmo.csvw.problem.CsvwException when it breaks a rule of CSVW
     * @see <a href="https://www.w3.org/TR/tabular-data-model/#locating-metadata">Model for Tabular Data, section 5</a>
     */
    static Mapping locate(String address, TableOptions options, PartnerFiles files) {
        try {
            Optional<Path> own = options.findFile();
            TableGroup group = own.isPresent()
                    ? read(own.get(), address, files)
                    : MetadataLocator.locate(
                            address, options.metadata().stream().toList(), files);
            boolean given = options.metadata().isPresent();
            return new Mapping(described(given ? bound(group, address) : group), document(group, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableGroup read(Path own, String address, PartnerFiles files) {
        try {
            byte[] json = Files.readAllBytes(own);
            files.add(own.toUri().toString(), json);
            return MetadataReader.read(json, address, files);
        } catch (IOException e) {
            throw PartnerFault.denied(new LocalizedText(
                    "options.metadata: không đọc được tệp " + own, "options.metadata: cannot read the file " + own));
        }
    }

    /** Given metadata of one table is meant for the file, whatever it calls it. */
    private static TableGroup bound(TableGroup group, String address) {
        if (group.tables().size() != 1 || group.find(address).isPresent()) {
            return group;
        }
        return group.withTables(List.of(group.tables().getFirst().withUrl(address)));
    }

    /** Of a document about one table, that table's description is the dataset's. */
    private static TableGroup described(TableGroup group) {
        boolean single =
                group.tables().size() == 1 && group.annotations().properties().isEmpty();
        Annotations annotations = single ? group.tables().getFirst().annotations() : group.annotations();
        return new TableGroup(group.id(), group.tables(), group.notes(), annotations, group.warnings());
    }

    /** The first document that was found and not passed over; schemas that it names come after it. */
    private static Optional<Map.Entry<String, byte[]>> document(TableGroup group, PartnerFiles files) {
        Set<String> passedOver = group.warnings().stream()
                .filter(problem -> problem.code() == ProblemCode.METADATA_IGNORED)
                .map(Problem::arguments)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return files.documents().entrySet().stream()
                .filter(document -> !passedOver.contains(document.getKey()))
                .filter(document -> !document.getKey().endsWith(SITE_WIDE))
                .findFirst();
    }
}
