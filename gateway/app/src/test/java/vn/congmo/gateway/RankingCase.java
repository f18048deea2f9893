package vn.congmo.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchQuery;

/**
 * What a person expects to see for a query.
 *
 * @param expectations in the words that the head of the table explains
 */
record RankingCase(String query, List<String> expectations) {

    private static final int ALL = 1_000;

    /** The lines of a table. */
    static List<RankingCase> read(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new RankingCase(parts[0], expectations(parts[1])))
                .toList();
    }

    /** A query stands behind "same:" to the end of the line. */
    private static List<String> expectations(String text) {
        return text.startsWith("same:") ? List.of(text) : List.of(text.split(" "));
    }

    /** What is not as expected, in words. */
    Stream<String> broken(Search search, String base) {
        List<String> found = names(search, query, base);
        return expectations.stream()
                .filter(expectation -> !holds(expectation, found, search, base))
                .map(expectation ->
                        query + ": " + expectation + " but: " + found.subList(0, Math.min(5, found.size())));
    }

    private static boolean holds(String expectation, List<String> found, Search search, String base) {
        String wanted = expectation.substring(expectation.indexOf(':') + 1);
        String kind = expectation.substring(0, Math.max(0, expectation.indexOf(':')));
        return switch (kind) {
            case "" -> found.isEmpty();
            case "any" -> found.contains(wanted);
            case "not" -> !found.contains(wanted);
            case "same" -> found.getFirst().equals(names(search, wanted, base).getFirst());
            default -> found.stream().limit(Integer.parseInt(kind)).anyMatch(wanted::equals);
        };
    }

    private static List<String> names(Search search, String query, String base) {
        return search.find(SearchQuery.of(query, ALL)).hits().stream()
                .map(SearchHit::entry)
                .map(entry -> name(entry, base))
                .toList();
    }

    private static String name(SearchEntry entry, String base) {
        return entry.iri().replace(base + "/id/", "").replace(base + "/", "");
    }
}
