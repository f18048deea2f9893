package vn.congmo.gateway.catalogue.dcat;

import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileFormat;

/** What descriptions say of the format of a file: types, packing and specification, by its name. */
record FormatTerms(Distribution file, Optional<FileFormat> format) {

    private static final String N_TRIPLES_TYPE = "application/n-triples";
    private static final String GZIP_TYPE = Vocabulary.MEDIA_TYPE + "application/gzip";
    private static final String ZIP_TYPE = Vocabulary.MEDIA_TYPE + "application/zip";

    static FormatTerms of(Distribution file) {
        return new FormatTerms(file, FileFormat.find(file));
    }

    /** The media type of what is in the file: without parameters, and of the content where the file is compressed. */
    String mediaType() {
        return is(FileFormat.N_TRIPLES_GZIP) ? N_TRIPLES_TYPE : bare(file.mediaType());
    }

    /** The format in the EU list of file types. */
    Optional<String> fileType() {
        return format.map(FileFormat::fileType).map(code -> Vocabulary.AUTHORITY + "file-type/" + code);
    }

    /** The media type of the compression, where the file is compressed. */
    Optional<String> compression() {
        return is(FileFormat.N_TRIPLES_GZIP) ? Optional.of(GZIP_TYPE) : Optional.empty();
    }

    /** The media type of the package, where the file holds several. */
    Optional<String> packaging() {
        return is(FileFormat.ZIP) ? Optional.of(ZIP_TYPE) : Optional.empty();
    }

    /** The specification that a whole dataset in this format follows, where there is one. */
    Optional<String> specification() {
        return format.flatMap(FormatTerms::specification);
    }

    /** Whether it is linked data, which the SPARQL endpoint gives as well. */
    boolean linked() {
        return specification().filter(Standards.RDF::equals).isPresent();
    }

    private static Optional<String> specification(FileFormat format) {
        return switch (format) {
            case TABLE_GROUP -> Optional.of(Standards.TABULAR_METADATA);
            case DATA_PACKAGE -> Optional.of(Standards.DATA_PACKAGE);
            case JSON_LINES -> Optional.of(Standards.JSON_LINES);
            case JSON_LD, TURTLE, RDF_XML, N_TRIPLES, N_TRIPLES_GZIP -> Optional.of(Standards.RDF);
            case EXCEL_CSV, CSV, JSON, XLSX, PARQUET, XML, ZIP -> Optional.empty();
        };
    }

    private boolean is(FileFormat other) {
        return format.filter(other::equals).isPresent();
    }

    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
    }
}
