package vn.congmo.gateway.ckan.published;

import java.util.Locale;
import java.util.Map;
import vn.congmo.gateway.catalogue.Distribution;

/** Formats by the names that CKAN gives them. */
final class ResourceFormat {

    private static final Map<String, String> BY_ENDING =
            Map.of("jsonld", "JSON-LD", "gz", "N-Triples", "nt", "N-Triples", "csv-metadata.json", "JSON-LD");

    private ResourceFormat() {}

    static String of(Distribution file) {
        String name = file.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(name, BY_ENDING.getOrDefault(ending, ending.toUpperCase(Locale.ROOT)));
    }
}
