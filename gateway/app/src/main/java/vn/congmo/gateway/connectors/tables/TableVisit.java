package vn.congmo.gateway.connectors.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.ProblemLog;
import vn.congmo.csvw.rdf.RdfConversion;
import vn.congmo.csvw.table.GroupPass;
import vn.congmo.csvw.table.Mode;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/** Looks at one file, and at those that its metadata names beside it. */
final class TableVisit {

    private static final int RAW_BYTES = 1024 * 1024;

    private final String address;
    private final TableOptions options;
    private final TableCursor before;
    private final Harvest harvest;
    private final Optional<HarvestedRecord> kept;
    private final Path folder;
    private final PartnerFiles files;

    private TableVisit(
            Connection connection,
            TableOptions options,
            String address,
            TableCursor before,
            Harvest harvest,
            Path folder) {
        this.address = address;
        this.options = options;
        this.before = before;
        this.harvest = harvest;
        this.kept = harvest.find(address);
        this.folder = folder;
        this.files = new PartnerFiles(address, connection, before, kept, folder);
    }

    /**
     * Shows the record to the harvest.
     *
     * @param before what the last run saw
     * @return what this one saw, for the next
     */
    static Sighting of(
            Connection connection, TableOptions options, String address, TableCursor before, Harvest harvest) {
        try {
            Path folder = Files.createTempDirectory("tables-");
            try {
                return new TableVisit(connection, options, address, before, harvest, folder).look();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sighting look() throws IOException {
        try {
            Mapping mapping = Mapping.locate(address, options, files);
            mapping.group().tables().forEach(table -> files.table(table.url()));
            return Sighting.of(files, show(mapping, files.fingerprint()));
        } catch (FileGoneException gone) {
            leave(gone);
        } catch (CsvwException e) {
            quarantine(FaultWords.of(
                    TableFile.name(address), e.problems(), e.problems().size()));
        } catch (UnfitRecordException e) {
            quarantine(e.reason());
        }
        return Sighting.of(files, Optional.empty());
    }

    /** A file that was kept and is gone is not shown, so that the harvest knows; one that never was is a mistake. */
    private void leave(FileGoneException gone) {
        if (kept.isEmpty() || !gone.url().equals(address)) {
            quarantine(gone.reason());
        }
    }

    /** What the record was made of, where all of it was taken. */
    private Optional<Sha256> show(Mapping mapping, Sha256 inputs) {
        boolean same = kept.isPresent() && before.isWhole(address, inputs);
        if (same) {
            harvest.unchanged(address);
        }
        return same || take(mapping) ? Optional.of(inputs) : Optional.empty();
    }

    private boolean take(Mapping mapping) {
        TableContent content = TableContent.of(mapping.group(), files, options.sheet(), folder);
        RowFaults faults = RowFaults.find(content, options.badRows());
        Path triples = folder.resolve("triples.nt");
        AcceptedRows rows = convert(content, faults, triples);
        TableGroup settled = content.group().withTables(rows.tables());
        HarvestedRecord record = new TableRecord(address, options, mapping, content)
                .with(RecordFiles.of(files, rows, triples), files.tables(), settled);
        boolean taken = harvest.put(record);
        rows.left().forEach(row -> harvest.quarantine(row.identifier(), row.raw(), row.reason()));
        return taken && faults.isEmpty();
    }

    private AcceptedRows convert(TableContent content, RowFaults faults, Path triples) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(triples));
                AcceptedRows rows = new AcceptedRows(
                        content, faults, RdfConversion.to(out, content.group(), Mode.MINIMAL), folder)) {
            GroupPass.visit(content.group(), content, rows, 1, new ProblemLog(0));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void quarantine(LocalizedText reason) {
        List<TableFile> came = files.tables();
        harvest.quarantine(
                address, came.isEmpty() ? new byte[0] : came.getFirst().head(RAW_BYTES), reason);
    }
}
