package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Description description;
    private final TableDefaults defaults;
    private final String url;
    private final ResponseHeaders headers;
    private final Inherited inherited;

    private TableReader(Description description, TableDefaults defaults) {
        this.description = description;
        this.defaults = defaults;
        this.url = description.link("url").orElseThrow();
        this.headers = description.document().source().headers(url);
        Inherited above = defaults.inherited();
        this.inherited = InheritedReader.read(
                description, headers.language().map(above::withLang).orElse(above));
    }

    /** The table, empty (and an error) where it has no URL; the empty URL that a wrong value stands for is none. */
    static Optional<TableDraft> read(Description description, TableDefaults defaults) {
        description.requireType("Table");
        if (!description.node().path("url").isString()) {
            description.document().error(ProblemCode.MISSING_PROPERTY, "url", "url");
            return Optional.empty();
        }
        return Optional.of(new TableReader(description, defaults).read());
    }

    private TableDraft read() {
        SchemaDraft schema = schema();
        Table table = new Table(
                url,
                description.id(),
                schema.schema(),
                dialect(),
                Direction.ofTables(description).orElse(defaults.direction()),
                description.flag("suppressOutput", false),
                AnnotationReader.readNotes(description),
                TransformationReader.readAll(owner("transformations")),
                AnnotationReader.read(description, PROPERTIES));
        return new TableDraft(table, schema);
    }

    private Description owner(String property) {
        return description.has(property) ? description : defaults.group();
    }

    private Dialect dialect() {
        return part("dialect", DialectReader::read).orElseGet(headers::dialect);
    }

    private SchemaDraft schema() {
        Description owner = owner("tableSchema");
        if (!owner.has("tableSchema")) {
            return SchemaDraft.of(Schema.empty(inherited, true));
        }
        return part("tableSchema", schema -> SchemaReader.read(schema, inherited))
                .map(draft -> identify(draft, owner.node().path("tableSchema")))
                .orElseGet(() -> SchemaDraft.of(Schema.empty(inherited, false)));
    }

    /** A schema given by URL is known by that URL where it names no other. */
    private SchemaDraft identify(SchemaDraft draft, JsonNode reference) {
        if (!reference.isString() || draft.schema().id().isPresent()) {
            return draft;
        }
        String url = description.document().resolve(reference.stringValue());
        return draft.withId(url);
    }

    private <T> Optional<T> part(String property, Function<Description, T> reader) {
        Description owner = owner(property);
        JsonNode node = owner.node().path(property);
        if (node.isString()) {
            return Optional.of(reader.apply(load(property, owner.document().resolve(node.stringValue()))));
        }
        return owner.object(property).map(owner::of).map(reader);
    }

    private Description load(String property, String reference) {
        Document here = description.document();
        try {
            byte[] json = here.source().find(reference).orElseThrow(() -> notFound(property, reference));
            Document there = here.referenced(json, reference);
            return new Description(there, there.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvwException notFound(String property, String reference) {
        description.document().error(ProblemCode.METADATA_NOT_FOUND, property, reference);
        return new CsvwException(description.document().log().problems());
    }
}
