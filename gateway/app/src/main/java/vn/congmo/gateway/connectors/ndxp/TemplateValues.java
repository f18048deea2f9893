package vn.congmo.gateway.connectors.ndxp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;

/** What placeholders stand for: a dataset, and one of its files or rows within a list of those. */
final class TemplateValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> KNOWN = Set.of(
            "key",
            "dataset.slug",
            "dataset.title",
            "dataset.title.en",
            "dataset.description",
            "dataset.description.en",
            "dataset.version",
            "dataset.issued",
            "dataset.page",
            "dataset.licence",
            "dataset.publisher",
            "dataset.frequency",
            "dataset.keywords",
            "dataset.themes",
            "file.name",
            "file.table",
            "file.mediaType",
            "file.url",
            "file.bytes",
            "file.sha256");

    private static final String ROWS = "rows:";
    private static final String ROW = "row.";
    private static final String ALL_VALUES = "[]";

    private final Optional<Consignment> consignment;
    private final Map<String, JsonNode> values;
    private final Optional<TableRow> row;

    private TemplateValues(Optional<Consignment> consignment, Map<String, JsonNode> values, Optional<TableRow> row) {
        this.consignment = consignment;
        this.values = values;
        this.row = row;
    }

    /**
     * Those of a dataset.
     *
     * @param key by which the service can tell this delivery from others; empty where it does not count
     */
    static TemplateValues of(Consignment consignment, String key) {
        DatasetMetadata words = consignment.metadata();
        Map<String, JsonNode> values = new HashMap<>();
        values.put("key", text(key));
        values.put("dataset.slug", text(consignment.id().text()));
        values.put("dataset.title", text(words.title().vi()));
        values.put("dataset.title.en", text(words.title().en()));
        values.put("dataset.description", text(words.description().vi()));
        values.put("dataset.description.en", text(words.description().en()));
        values.put("dataset.version", text(consignment.version()));
        values.put("dataset.issued", text(consignment.issued().toString()));
        values.put("dataset.page", text(consignment.page()));
        values.put("dataset.licence", text(words.licence()));
        values.put("dataset.publisher", text(words.publisher().map(agent -> agent.name()
                .vi())));
        values.put("dataset.frequency", text(words.frequency()));
        values.put(
                "dataset.keywords",
                texts(words.keywords().stream()
                        .map(DatasetMetadata.Keyword::text)
                        .toList()));
        values.put("dataset.themes", texts(words.themes()));
        return new TemplateValues(Optional.of(consignment), values, Optional.empty());
    }

    /** What is left of a dataset that is gone: its name. */
    static TemplateValues of(ConsignmentId id) {
        return new TemplateValues(Optional.empty(), Map.of("dataset.slug", text(id.text())), Optional.empty());
    }

    /** Whether a placeholder has a meaning; columns are known only once there are rows. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name) || name.matches("row\\.[A-Za-z0-9_]+(\\[\\])?");
    }

    /** Whether there is such a list. */
    static boolean isList(String name) {
        return name.equals("files") || name.startsWith(ROWS);
    }

    /** A value; null where the dataset, the file or the row has none. */
    JsonNode get(String name) {
        return name.startsWith(ROW)
                ? row.map(cells -> cell(cells, name.substring(ROW.length()))).orElse(JSON.nullNode())
                : values.getOrDefault(name, JSON.nullNode());
    }

    /** Shows each member of a list with its own values besides these. */
    void forEach(String list, Consumer<TemplateValues> reader) {
        consignment.ifPresent(of -> findRowsOf(list)
                .ifPresentOrElse(
                        table -> of.findTable(table)
                                .ifPresent(found -> found.forEach(cells -> reader.accept(with(cells)))),
                        () -> of.files().forEach(file -> reader.accept(with(file)))));
    }

    /** The table that a list is the rows of. */
    static Optional<String> findRowsOf(String list) {
        return Optional.of(list).filter(name -> name.startsWith(ROWS)).map(name -> name.substring(ROWS.length()));
    }

    private TemplateValues with(TableRow cells) {
        return new TemplateValues(consignment, values, Optional.of(cells));
    }

    private TemplateValues with(ConsignedFile file) {
        Map<String, JsonNode> more = new HashMap<>(values);
        more.put("file.name", text(file.fileName()));
        more.put("file.table", text(file.table()));
        more.put("file.mediaType", text(file.mediaType()));
        more.put("file.url", text(file.url()));
        more.put("file.bytes", file.bytes().<JsonNode>map(JSON::numberNode).orElse(JSON.nullNode()));
        more.put("file.sha256", text(file.sha256().map(sha256 -> sha256.hex())));
        return new TemplateValues(consignment, more, row);
    }

    private static JsonNode cell(TableRow row, String column) {
        return column.endsWith(ALL_VALUES)
                ? texts(row.list(column.substring(0, column.length() - ALL_VALUES.length())))
                : text(Optional.of(row.list(column))
                        .filter(found -> !found.isEmpty())
                        .map(found -> String.join("; ", found)));
    }

    private static JsonNode text(String text) {
        return JSON.stringNode(text);
    }

    private static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(JSON::stringNode).orElse(JSON.nullNode());
    }

    private static JsonNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
