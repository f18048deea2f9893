package vn.congmo.gateway.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What a person may say about the rows of a table, taken from its CSVW metadata: labels, datatypes, code lists and the
 * columns that point to other rows.
 *
 * @param name   of the table, without {@code .csv}
 * @param fields those that a person may fill in; identity, evidence and review columns are the engine's own
 * @param quoted whether a row cites words of the document; a table without quotes has one row a document
 */
public record TableForm(String name, LocalizedText title, List<Field> fields, boolean quoted) {

    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String QUOTE = "quote";
    static final String START = "start";
    static final String END = "end";
    static final String RULE = "rule";
    static final String CONFIDENCE = "confidence";
    static final String REVIEW = "review";
    static final String REVIEWER = "reviewer";
    static final String REVIEWED = "reviewed";

    private static final Set<String> OWN =
            Set.of(ID, DOCUMENT, QUOTE, START, END, RULE, CONFIDENCE, REVIEW, REVIEWER, REVIEWED);
    private static final String TITLE = "http://purl.org/dc/terms/title";

    public TableForm {
        fields = List.copyOf(fields);
    }

    /**
     * The form of a described table.
     *
     * @param fixed columns that nobody but the machine knows, such as a hash
     * @param codes the codes of a code list by its name
     */
    public static TableForm of(Table table, Set<String> fixed, Function<String, Set<String>> codes) {
        List<Field> fields = table.schema().realColumns().stream()
                .filter(column -> !OWN.contains(column.name()) && !fixed.contains(column.name()))
                .map(column -> Field.of(column, reference(table, column), codes))
                .toList();
        boolean quoted = table.schema().find(QUOTE).isPresent();
        return new TableForm(table.name(), text(table.annotations().texts(TITLE), table.name()), fields, quoted);
    }

    /** The field with this name. */
    public Optional<Field> find(String field) {
        return fields.stream().filter(known -> known.name().equals(field)).findFirst();
    }

    /** The tables that fields point to, by field. */
    public Map<String, String> references() {
        Map<String, String> tables = new LinkedHashMap<>();
        pointers().forEach(field -> tables.put(field.name(), field.reference().orElseThrow()));
        return tables;
    }

    /** The fields that point to rows of other tables. */
    List<Field> pointers() {
        return fields.stream().filter(field -> field.reference().isPresent()).toList();
    }

    /** The fields that hold values of the row itself. */
    List<Field> values() {
        return fields.stream().filter(field -> field.reference().isEmpty()).toList();
    }

    static LocalizedText text(NaturalLanguage words, String otherwise) {
        String vi = words(words, "vi").or(() -> words.find("vi")).orElse(otherwise);
        return new LocalizedText(vi, words(words, "en").orElse(vi));
    }

    /** In just this language: the header of the CSV, whose language is undetermined, fits every one. */
    private static Optional<String> words(NaturalLanguage words, String language) {
        return words.byLanguage().getOrDefault(language, List.of()).stream().findFirst();
    }

    private static Optional<String> reference(Table table, Column column) {
        return table.schema().foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .map(ForeignKey::referencedTable)
                .map(url -> url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.csv$", ""))
                .findFirst();
    }
}
