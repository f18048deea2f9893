package vn.congmo.gateway.catalogue.dcat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** File formats that a distribution can have, with their codes in the EU file type list. */
enum FileFormat {
    CSV("text/csv", "CSV"),
    CSVW("application/csvm+json", "JSON_LD"),
    JSON("application/json", "JSON"),
    JSON_LD("application/ld+json", "JSON_LD"),
    TURTLE("text/turtle", "RDF_TURTLE"),
    RDF_XML("application/rdf+xml", "RDF_XML"),
    N_TRIPLES("application/n-triples", "RDF_N_TRIPLES"),
    N_QUADS("application/n-quads", "RDF_N_QUADS"),
    TRIG("application/trig", "RDF_TRIG"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX");

    private final String mediaType;
    private final String fileType;

    FileFormat(String mediaType, String fileType) {
        this.mediaType = mediaType;
        this.fileType = fileType;
    }

    /** The format of a media type, whatever its parameters. */
    static Optional<FileFormat> find(String mediaType) {
        String bare = bare(mediaType);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }

    /** A media type without its parameters, in lower case. */
    static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
    }

    String fileTypeIri() {
        return Vocabulary.AUTHORITY + "file-type/" + fileType;
    }
}
