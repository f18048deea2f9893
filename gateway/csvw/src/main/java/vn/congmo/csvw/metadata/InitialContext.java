package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congmo.csvw.datatype.Builtin;

/**
 * The prefixes and terms that every metadata document knows without declaring them: those of the RDFa 1.1 Initial
 * Context and of the vocabulary's own JSON-LD context.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#names-of-common-properties">Metadata Vocabulary, section
 *     5.8.1</a>
 */
public final class InitialContext {

    /** The namespace of the vocabulary, which is also the IRI of the context without the {@code #}. */
    public static final String CSVW = "http://www.w3.org/ns/csvw#";

    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Map<String, String> NAMESPACES = new HashMap<>();
    private static final Map<String, String> TERMS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    /** What {@code @type} of a description may be; the specification has no term for {@code Template}. */
    private static final Set<String> DESCRIPTIONS =
            Set.of("Column", "Datatype", "Dialect", "Schema", "Table", "TableGroup", "Template");

    /** An unknown scheme without {@code //} is far more often a prefix that nobody knows. */
    private static final Pattern ABSOLUTE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://|urn:|tag:|info:|did:)[^\\s<>\"{}|^`\\\\]+");

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static {
        lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(InitialContext::define);
        NAMES.put(RDF_TYPE, "@type");
    }

    private InitialContext() {}

    /** The full IRI of a prefixed name such as {@code dc:title}, empty where the prefix is not known. */
    public static Optional<String> expand(String name) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMESPACES.get(name.substring(0, colon)))
                .map(namespace -> namespace + name.substring(colon + 1));
    }

    /**
     * The short form of an IRI: its term ({@code @type} for {@code rdf:type}), else a prefixed name, else the IRI itself. Where several fit, the shortest and
     * then the alphabetically first is taken, as JSON-LD does.
     *
     * @see <a href="https://www.w3.org/TR/tabular-metadata/#url-compaction">Metadata Vocabulary, section A.1</a>
     */
    public static String compact(String iri) {
        String term = NAMES.get(iri);
        if (term != null) {
            return term;
        }
        return NAMESPACES.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .min(SHORTEST)
                .orElse(iri);
    }

    /** Whether a bare name is one of the context's terms, which cannot name a common property. */
    static boolean isTerm(String name) {
        return TERMS.containsKey(name);
    }

    /** The full IRI of a prefixed name or of an IRI; empty for anything else, such as a prefix nobody knows. */
    static Optional<String> property(String name) {
        return expand(name).or(() -> Optional.of(name).filter(ABSOLUTE.asMatchPredicate()));
    }

    /** The full IRI of a built-in datatype, prefixed name or IRI that types a value; empty for anything else. */
    static Optional<String> datatype(String name) {
        Optional<String> builtin = Builtin.find(name).map(Builtin::iri);
        return builtin.isPresent() ? builtin : property(name);
    }

    /** The full IRI of a term, prefixed name or IRI that is used as the type of a node; empty for anything else. */
    static Optional<String> type(String name) {
        if (DESCRIPTIONS.contains(name)) {
            return Optional.of(CSVW + name);
        }
        return Optional.ofNullable(TERMS.get(name)).or(() -> datatype(name));
    }

    private static void define(String line) {
        int space = line.indexOf(' ');
        String name = line.substring(0, space);
        String value = line.substring(space + 1);
        Optional<String> iri = expand(value);
        if (iri.isEmpty()) {
            NAMESPACES.put(name, value);
        } else {
            TERMS.put(name, iri.get());
            NAMES.merge(iri.get(), name, (one, other) -> SHORTEST.compare(one, other) < 0 ? one : other);
        }
    }

    private static Stream<String> lines() {
        try (InputStream context = InitialContext.class.getResourceAsStream("initial-context.txt")) {
            return new String(Objects.requireNonNull(context).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
