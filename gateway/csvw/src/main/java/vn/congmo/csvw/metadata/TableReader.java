package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.ProblemCode;

/** Reads the description of one table, with what the group says for all of them. */
final class TableReader {

    private static final Set<String> OWN = Set.of(
            "@context",
            "@id",
            "@type",
            "dialect",
            "notes",
            "suppressOutput",
            "tableDirection",
            "tableSchema",
            "transformations",
            "url");
    private static final Set<String> PROPERTIES = Sets.union(OWN, InheritedReader.PROPERTIES);
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final Description description;
    private final Description group;
    private final Inherited inherited;

    private TableReader(Description description, Description group, Inherited above) {
        this.description = description;
        this.group = group;
        this.inherited = InheritedReader.read(description, above);
    }

    /** The table, empty (and an error) where it has no URL. */
    static Optional<TableDraft> read(Description description, Description group, Inherited above) {
        description.requireType("Table");
        if (!description.node().path("url").isString()) {
            description.document().error(ProblemCode.MISSING_PROPERTY, "url", "url");
            return Optional.empty();
        }
        return Optional.of(new TableReader(description, group, above).read());
    }

    private TableDraft read() {
        description.oneOf("tableDirection", DIRECTIONS);
        SchemaDraft schema = schema();
        Table table = new Table(
                description.link("url").orElseThrow(),
                description.id(),
                schema.schema(),
                dialect(),
                description.flag("suppressOutput", false),
                AnnotationReader.readNotes(description),
                TransformationReader.readAll(owner("transformations")),
                AnnotationReader.read(description, PROPERTIES));
        return new TableDraft(table, schema.foreignKeys());
    }

    private Description owner(String property) {
        return description.has(property) ? description : group;
    }

    private Dialect dialect() {
        return part("dialect", DialectReader::read).orElse(Dialect.DEFAULT);
    }

    private SchemaDraft schema() {
        Description owner = owner("tableSchema");
        if (!owner.has("tableSchema")) {
            return new SchemaDraft(Schema.empty(inherited, true), List.of());
        }
        return part("tableSchema", schema -> SchemaReader.read(schema, inherited))
                .map(draft -> identify(draft, owner.node().path("tableSchema")))
                .orElseGet(() -> new SchemaDraft(Schema.empty(inherited, false), List.of()));
    }

    /** A schema given by URL is known by that URL where it names no other. */
    private SchemaDraft identify(SchemaDraft draft, JsonNode reference) {
        if (!reference.isString() || draft.schema().id().isPresent()) {
            return draft;
        }
        String url = description.document().resolve(reference.stringValue());
        return new SchemaDraft(draft.schema().withId(url), draft.foreignKeys());
    }

    private <T> Optional<T> part(String property, Function<Description, T> reader) {
        Description owner = owner(property);
        JsonNode node = owner.node().path(property);
        if (node.isString()) {
            return Optional.of(reader.apply(load(owner.document().resolve(node.stringValue()))));
        }
        return owner.object(property).map(owner::of).map(reader);
    }

    private Description load(String url) {
        Document here = description.document();
        try {
            byte[] json = here.source().find(url).orElseThrow(() -> notFound(url));
            Document there = here.referenced(json, url);
            return new Description(there, there.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvwException notFound(String url) {
        description.document().error(ProblemCode.METADATA_NOT_FOUND, "tableSchema", url);
        return new CsvwException(description.document().log().problems());
    }
}
