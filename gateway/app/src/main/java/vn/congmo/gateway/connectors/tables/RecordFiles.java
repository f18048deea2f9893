package vn.congmo.gateway.connectors.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.harvest.FoundFiles;

/** The files of a record: each as it came and its good rows, then the triples of all. */
final class RecordFiles {

    /** What servers say of files that they do not know. */
    private static final String ANY = "application/octet-stream";

    private static final String CSV = "text/csv";
    private static final String TRIPLES = "application/n-triples";

    private RecordFiles() {}

    static List<ConsignedFile> of(PartnerFiles partners, AcceptedRows rows, Path triples) {
        FoundFiles names = new FoundFiles();
        List<Table> tables = rows.tables();
        tables.forEach(table -> add(names, partners.table(table.url())));
        List<ConsignedFile> files = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            ConsignedFile told = names.list().get(i);
            files.add(came(told, tables.get(i), partners));
            files.add(accepted(names.unique("accepted-" + stem(told), ".csv"), tables.get(i), rows.csv(i)));
        }
        String name = names.unique(stem(files.getFirst()), ".nt");
        files.add(file(name, Optional.empty(), TRIPLES, tables.getFirst(), triples));
        return files;
    }

    private static ConsignedFile came(ConsignedFile told, Table table, PartnerFiles partners) {
        Path content = partners.table(table.url()).content();
        return file(told.fileName(), Optional.empty(), type(told, table), table, content);
    }

    private static ConsignedFile accepted(String name, Table table, Path csv) {
        return file(name, Optional.of(table.name()), CSV, table, csv);
    }

    private static void add(FoundFiles names, TableFile file) {
        names.add(
                file.url(),
                file.name(),
                Optional.of(file.response().mediaType()).filter(type -> !type.equals(ANY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who saves the file has to know its encoding too. */
    private static String type(ConsignedFile file, Table table) {
        String charset = table.dialect().charset().name();
        boolean usual = charset.equals("UTF-8") || !file.mediaType().startsWith("text/");
        return usual ? file.mediaType() : file.mediaType() + ";charset=" + charset;
    }

    private static ConsignedFile file(String name, Optional<String> rowsOf, String type, Table from, Path content) {
        return new ConsignedFile(
                name, rowsOf, type, from.url(), Optional.empty(), Optional.empty(), Optional.of(content));
    }

    private static String stem(ConsignedFile file) {
        int dot = file.fileName().lastIndexOf('.');
        return dot > 0 ? file.fileName().substring(0, dot) : file.fileName();
    }
}
