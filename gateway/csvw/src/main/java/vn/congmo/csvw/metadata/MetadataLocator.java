package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.template.UriTemplate;

/**
 * Finds the metadata of a table that is known by its URL only.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#locating-metadata">Model for Tabular Data, section 5</a>
 */
public final class MetadataLocator {

    private static final String WELL_KNOWN = "/.well-known/csvm";
    private static final List<String> DEFAULT_TEMPLATES = List.of("{+url}-metadata.json", "csv-metadata.json");

    private final String tableUrl;
    private final MetadataSource source;
    private final List<Problem> passedOver = new ArrayList<>();

    private MetadataLocator(String tableUrl, MetadataSource source) {
        this.tableUrl = Urls.withoutFragment(tableUrl);
        this.source = source;
    }

    /**
     * The group that the first metadata found describes, with all of its tables; a group of the undescribed table where
     * there is none.
     *
     * <p>Metadata that the user gives is used as it is, even where it does not mention the table (with a warning), and
     * nothing else is then looked for. Otherwise the last {@code Link} header goes first, then the site-wide or default
     * locations; what does not mention the table is passed over with a warning.
     *
     * @param given URLs of the metadata that the user gives, of which the first that mentions the table is used
     * @throws CsvwException where metadata given is not there, or the metadata found breaks a rule
     */
    public static TableGroup locate(String tableUrl, List<String> given, MetadataSource source) throws IOException {
        MetadataLocator locator = new MetadataLocator(tableUrl, source);
        return given.isEmpty() ? locator.discover() : locator.override(given);
    }

    private TableGroup override(List<String> given) throws IOException {
        List<TableGroup> groups = new ArrayList<>();
        for (String reference : given) {
            String url = Urls.resolve(tableUrl, reference);
            byte[] json = source.find(url).orElseThrow(() -> notFound(url));
            groups.add(MetadataReader.read(json, url, source));
        }
        Optional<TableGroup> fitting = groups.stream().filter(this::mentions).findFirst();
        if (fitting.isEmpty()) {
            passOver(ProblemCode.METADATA_OF_OTHER_TABLES, given.get(0), tableUrl);
        }
        return withPassedOver(fitting.orElse(groups.get(0)));
    }

    private TableGroup discover() throws IOException {
        for (String candidate : candidates()) {
            Optional<TableGroup> group = read(Urls.resolve(tableUrl, candidate));
            if (group.isPresent()) {
                return withPassedOver(group.get());
            }
        }
        return withPassedOver(TableGroup.of(Table.undescribed(tableUrl, source.headers(tableUrl))));
    }

    private List<String> candidates() throws IOException {
        List<String> candidates =
                new ArrayList<>(source.headers(tableUrl).describedBy().reversed());
        for (String template : templates()) {
            candidates.add(UriTemplate.of(template).expand(name -> name.equals("url") ? List.of(tableUrl) : List.of()));
        }
        return candidates;
    }

    private List<String> templates() throws IOException {
        return source
                .find(Urls.resolve(tableUrl, WELL_KNOWN))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(DEFAULT_TEMPLATES)
                .stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && UriTemplate.isValid(line))
                .toList();
    }

    private Optional<TableGroup> read(String url) throws IOException {
        Optional<byte[]> json = source.find(url);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        TableGroup group = MetadataReader.read(json.get(), url, source);
        if (!mentions(group)) {
            passOver(ProblemCode.METADATA_IGNORED, url);
            return Optional.empty();
        }
        return Optional.of(group);
    }

    private boolean mentions(TableGroup group) {
        String url = Urls.normalise(tableUrl);
        return group.tables().stream().anyMatch(table -> table.url().equals(url));
    }

    private void passOver(ProblemCode code, Object... arguments) {
        passedOver.add(Problem.warning(code, Place.file(tableUrl), arguments));
    }

    private CsvwException notFound(String url) {
        return new CsvwException(Problem.error(ProblemCode.METADATA_NOT_FOUND, Place.file(tableUrl), url));
    }

    private TableGroup withPassedOver(TableGroup group) {
        List<Problem> warnings = new ArrayList<>(passedOver);
        warnings.addAll(group.warnings());
        return new TableGroup(group.id(), group.tables(), group.notes(), group.annotations(), warnings);
    }
}
