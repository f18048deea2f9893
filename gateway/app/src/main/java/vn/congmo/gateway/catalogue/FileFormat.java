package vn.congmo.gateway.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/** Formats that files of datasets have: how their names end, and how people call them; longer endings come first. */
public enum FileFormat {
    EXCEL_CSV(".excel.csv", "CSV", "CSV cho Excel", "CSV for Excel"),
    CSV(".csv", "CSV", "CSV", "CSV"),
    TABLE_GROUP("csv-metadata.json", "JSON_LD", "CSVW", "CSVW"),
    DATA_PACKAGE("datapackage.json", "JSON", "Data Package", "Data Package"),
    JSON(".json", "JSON", "JSON", "JSON"),
    JSON_LINES(".jsonl", "JSON", "JSON Lines", "JSON Lines"),
    JSON_LD(".jsonld", "JSON_LD", "JSON-LD", "JSON-LD"),
    TURTLE(".ttl", "RDF_TURTLE", "RDF Turtle", "RDF Turtle"),
    RDF_XML(".rdf", "RDF_XML", "RDF/XML", "RDF/XML"),
    N_TRIPLES_GZIP(".nt.gz", "RDF_N_TRIPLES", "RDF N-Triples, nén gzip", "RDF N-Triples, gzip"),
    N_TRIPLES(".nt", "RDF_N_TRIPLES", "RDF N-Triples", "RDF N-Triples"),
    XLSX(".xlsx", "XLSX", "Excel (XLSX)", "Excel (XLSX)"),
    PARQUET(".parquet", "PARQUET", "Parquet", "Parquet"),
    XML(".xml", "XML", "XML", "XML"),
    ZIP(".zip", "ZIP", "ZIP", "ZIP");

    private final String ending;
    private final String fileType;
    private final LocalizedText label;

    FileFormat(String ending, String fileType, String vi, String en) {
        this.ending = ending;
        this.fileType = fileType;
        this.label = new LocalizedText(vi, en);
    }

    /** The format of a file, by its name. */
    public static Optional<FileFormat> find(Distribution file) {
        return Arrays.stream(values())
                .filter(format -> file.fileName().endsWith(format.ending))
                .findFirst();
    }

    /** How people call the format of a file; where it is unknown, the ending of its name. */
    public static LocalizedText label(Distribution file) {
        return find(file).map(format -> format.label).orElseGet(() -> {
            String ending = file.fileName().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
            return new LocalizedText(ending, ending);
        });
    }

    /** Its code in the EU list of file types. */
    public String fileType() {
        return fileType;
    }
}
