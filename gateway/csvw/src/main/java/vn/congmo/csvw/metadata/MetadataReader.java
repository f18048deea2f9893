package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * Reads metadata documents.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
public final class MetadataReader {

    private static final int PROBLEM_LIMIT = 1_000;
    private static final Set<String> OWN = Set.of(
            "@context",
            "@id",
            "@type",
            "dialect",
            "notes",
            "tableDirection",
            "tableSchema",
            "tables",
            "transformations");
    private static final Set<String> PROPERTIES = Sets.union(OWN, InheritedReader.PROPERTIES);

    private final Document document;
    private final Description description;

    private MetadataReader(Document document) {
        this.document = document;
        this.description = new Description(document, document.root());
    }

    /**
     * Reads a description of a table or of a group of tables.
     *
     * @param json the document, in UTF-8
     * @param url where the document is; relative URLs are resolved against it
     * @param source where schemas and dialects that are given by URL come from
     * @throws CsvwException where the document breaks a rule that must not be broken
     */
    public static TableGroup read(byte[] json, String url, MetadataSource source) {
        ProblemLog log = new ProblemLog(PROBLEM_LIMIT);
        TableGroup group = new MetadataReader(Document.top(json, url, source, log)).read();
        log.throwErrors();
        return new TableGroup(group.id(), group.tables(), group.notes(), group.annotations(), log.problems());
    }

    private TableGroup read() {
        boolean single = description.has("url") && !description.has("tables");
        return single ? readSingle() : readGroup();
    }

    private TableGroup readSingle() {
        List<Table> tables = TableReader.read(description, TableDefaults.none(description)).stream()
                .map(draft -> draft.resolve(List.of(draft)))
                .toList();
        return new TableGroup(Optional.empty(), tables, List.of(), Annotations.NONE, List.of());
    }

    private TableGroup readGroup() {
        description.requireType("TableGroup");
        return new TableGroup(
                description.id(),
                readTables(TableDefaults.of(description)),
                AnnotationReader.readNotes(description),
                AnnotationReader.read(description, PROPERTIES),
                List.of());
    }

    private List<Table> readTables(TableDefaults defaults) {
        List<TableDraft> drafts = description.objects("tables").stream()
                .map(table -> TableReader.read(table, defaults))
                .flatMap(Optional::stream)
                .toList();
        if (drafts.isEmpty()) {
            document.error(ProblemCode.MISSING_PROPERTY, "tables", "tables");
        }
        return drafts.stream().map(draft -> draft.resolve(drafts)).toList();
    }
}
