package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Sha256;

/**
 * A dataset's own copy of its files, so that what is validated is what is published.
 *
 * @param folder      holds {@code csv-metadata.json} and every table it names
 * @param fingerprint of the metadata and all tables
 */
record StagedDataset(DatasetId id, Path folder, TableGroup group, Sha256 fingerprint) implements TableSource {

    /** Default name of metadata (Model for Tabular Data, section 5.3). */
    static final String METADATA = "csv-metadata.json";

    /**
     * Reads the metadata and checks that every table is there.
     *
     * @throws FaultyInputException when it is not a described dataset
     */
    static StagedDataset read(Path folder, BaseIri base) throws IOException, FaultyInputException {
        byte[] metadata = Files.readAllBytes(folder.resolve(METADATA));
        DatasetId id = DatasetIdentifier.read(metadata);
        TableGroup group = group(metadata, base.dataset(id) + "/");
        return new StagedDataset(id, folder, group, Fingerprint.of(folder, files(group)));
    }

    @Override
    public InputStream open(Table table) throws IOException {
        return Files.newInputStream(file(table));
    }

    /** The file of a table. */
    Path file(Table table) {
        return folder.resolve(fileName(table));
    }

    private static TableGroup group(byte[] metadata, String home) throws FaultyInputException, NoSuchFileException {
        try {
            TableGroup group = MetadataReader.read(metadata, home + METADATA, MetadataSource.NONE);
            requireAtHome(group, home);
            return group;
        } catch (CsvwException e) {
            throw FaultyInputException.of(e);
        }
    }

    private static void requireAtHome(TableGroup group, String home) throws FaultyInputException {
        List<Fault> faults = new ArrayList<>();
        for (Table table : group.tables()) {
            if (!table.url().equals(home + fileName(table)) || !fileName(table).matches("[a-z0-9][a-z0-9_-]*\\.csv")) {
                faults.add(strayTable(table));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    private static Fault strayTable(Table table) {
        return Fault.of(
                METADATA,
                "stray-table",
                "“url” của bảng phải là tên một tệp .csv cùng thư mục (a-z, 0-9, - và _), không phải " + table.url(),
                "the “url” of a table must name a .csv file of the same folder (a-z, 0-9, - and _), not "
                        + table.url());
    }

    private static List<String> files(TableGroup group) {
        List<String> files = new ArrayList<>(List.of(METADATA));
        group.tables().forEach(table -> files.add(fileName(table)));
        return files;
    }

    private static String fileName(Table table) {
        return table.url().substring(table.url().lastIndexOf('/') + 1);
    }
}
