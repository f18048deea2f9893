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
        tables.stream().map(table -> partners.table(table.url())).forEach(file -> add(names, file));
        List<ConsignedFile> files = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableFile came = partners.table(tables.get(i).url());
            ConsignedFile named = names.list().get(i);
            files.add(file(named.fileName(), Optional.empty(), type(named, tables.get(i)), came.url(), came.content()));
            String accepted = names.unique("accepted-" + stem(named.fileName()), ".csv");
            files.add(file(accepted, Optional.of(tables.get(i).name()), CSV, came.url(), rows.csv(i)));
        }
        String first = stem(files.getFirst().fileName());
        files.add(file(
                names.unique(first, ".nt"),
                Optional.empty(),
                TRIPLES,
                tables.getFirst().url(),
                triples));
        return files;
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

    private static ConsignedFile file(String name, Optional<String> table, String type, String origin, Path content) {
        return new ConsignedFile(name, table, type, origin, Optional.empty(), Optional.empty(), Optional.of(content));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
