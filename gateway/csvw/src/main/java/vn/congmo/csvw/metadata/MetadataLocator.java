package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Problem> ignored = new ArrayList<>();

    private MetadataLocator(String tableUrl, MetadataSource source) {
        this.tableUrl = tableUrl;
        this.source = source;
    }

    /**
     * The group of the first metadata that mentions the table, in the order: as given, site-wide templates; a group of
     * the undescribed table where there is none. Metadata that does not mention it is passed over with a warning.
     *
     * @param given URLs of the metadata that the user gives, then of that which came along with the table, as in an HTTP
     *     {@code Link} header
     */
    public static TableGroup locate(String tableUrl, List<String> given, MetadataSource source) throws IOException {
        return new MetadataLocator(tableUrl, source).locate(given);
    }

    private TableGroup locate(List<String> given) throws IOException {
        List<String> candidates = new ArrayList<>();
        given.forEach(url -> candidates.add(Urls.resolve(tableUrl, url)));
        for (String template : templates()) {
            String reference =
                    UriTemplate.of(template).expand(name -> name.equals("url") ? List.of(tableUrl) : List.of());
            candidates.add(Urls.resolve(tableUrl, reference));
        }
        for (String candidate : candidates) {
            Optional<TableGroup> group = read(candidate);
            if (group.isPresent()) {
                return withIgnored(group.get());
            }
        }
        return withIgnored(TableGroup.of(Table.undescribed(tableUrl)));
    }

    private List<String> templates() throws IOException {
        Optional<byte[]> siteWide = source.find(Urls.resolve(tableUrl, WELL_KNOWN));
        return siteWide
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(DEFAULT_TEMPLATES)
                .stream()
                .filter(UriTemplate::isValid)
                .toList();
    }

    private Optional<TableGroup> read(String url) throws IOException {
        Optional<byte[]> json = source.find(url);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        TableGroup group = MetadataReader.read(json.get(), url, source);
        if (group.tables().stream().noneMatch(this::isTable)) {
            ignored.add(Problem.warning(ProblemCode.METADATA_IGNORED, Place.file(tableUrl), url));
            return Optional.empty();
        }
        return Optional.of(group);
    }

    private boolean isTable(Table table) {
        return Urls.normalise(table.url()).equals(Urls.normalise(tableUrl));
    }

    private TableGroup withIgnored(TableGroup group) {
        List<Problem> warnings = new ArrayList<>(ignored);
        warnings.addAll(group.warnings());
        return new TableGroup(group.id(), group.tables(), group.notes(), group.annotations(), warnings);
    }
}
