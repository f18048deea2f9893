package vn.congmo.gateway.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names operations after method and address, so that generated clients keep their methods while the code changes. */
final class OperationNames {

    private static final Set<String> WITHOUT_MEANING = Set.of("", "api", "v1");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private OperationNames() {}

    /** For example {@code getDatasetsVersionsByNumber} for a GET of {@code /api/v1/datasets/{id}/versions/{number}}. */
    static String of(String method, String path) {
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !WITHOUT_MEANING.contains(part))
                .toList();
        if (parts.isEmpty()) {
            return method.toLowerCase(Locale.ROOT) + "Entry";
        }
        String fixed = parts.stream().filter(part -> !part.contains("{")).collect(Collectors.joining("/"));
        return method.toLowerCase(Locale.ROOT) + words(fixed) + last(parts.getLast());
    }

    private static String last(String part) {
        int parameter = part.indexOf('{');
        return parameter < 0 ? "" : words(part.substring(0, parameter)) + "By" + words(part.substring(parameter));
    }

    private static String words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
