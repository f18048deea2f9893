package vn.congmo.gateway.catalogue.dcat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.core.LocalizedText;

/** File formats that a distribution can have, with their codes in the EU file type list; longer names come first. */
enum FileFormat {
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
    XLSX(".xlsx", "XLSX", "Excel", "Excel"),
    PARQUET(".parquet", "PARQUET", "Parquet", "Parquet"),
    XML(".xml", "XML", "XML", "XML"),
    ZIP(".zip", "ZIP", "ZIP", "ZIP");

    private static final String N_TRIPLES_TYPE = "application/n-triples";
    private static final String GZIP_TYPE = "application/gzip";

    private final String ending;
    private final String fileType;
    private final LocalizedText label;

    FileFormat(String ending, String fileType, String vi, String en) {
        this.ending = ending;
        this.fileType = fileType;
        this.label = new LocalizedText(vi, en);
    }

    /** The format of a file, by its name. */
    static Optional<FileFormat> find(Distribution file) {
        return Arrays.stream(values())
                .filter(format -> file.fileName().endsWith(format.ending))
                .findFirst();
    }

    /** The media type of what is in a file: without parameters, and of the content where the file is compressed. */
    static String mediaType(Distribution file) {
        return find(file)
                .filter(N_TRIPLES_GZIP::equals)
                .map(compressed -> N_TRIPLES_TYPE)
                .orElse(bare(file.mediaType()));
    }

    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
    }

    String fileTypeIri() {
        return Vocabulary.AUTHORITY + "file-type/" + fileType;
    }

    /** How people call it. */
    LocalizedText label() {
        return label;
    }

    /** The media type of the compression, where the file is compressed. */
    Optional<String> compression() {
        return this == N_TRIPLES_GZIP ? Optional.of(Vocabulary.MEDIA_TYPE + GZIP_TYPE) : Optional.empty();
    }

    /** The media type of the package, where the file holds several. */
    Optional<String> packaging() {
        return this == ZIP ? Optional.of(Vocabulary.MEDIA_TYPE + "application/zip") : Optional.empty();
    }

    /** The specification that a whole dataset in this format follows, where there is one. */
    Optional<String> specification() {
        return switch (this) {
            case TABLE_GROUP -> Optional.of(Standards.TABULAR_METADATA);
            case DATA_PACKAGE -> Optional.of(Standards.DATA_PACKAGE);
            case JSON_LINES -> Optional.of(Standards.JSON_LINES);
            case JSON_LD, TURTLE, RDF_XML, N_TRIPLES, N_TRIPLES_GZIP -> Optional.of(Standards.RDF);
            case EXCEL_CSV, CSV, JSON, XLSX, PARQUET, XML, ZIP -> Optional.empty();
        };
    }

    /** Whether it is linked data, which the SPARQL endpoint gives as well. */
    boolean linked() {
        return specification().filter(Standards.RDF::equals).isPresent();
    }
}
