package vn.congmo.csvw.metadata;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.datatype.Bounds;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Datatype;
import vn.congmo.csvw.datatype.DatatypeRules;
import vn.congmo.csvw.datatype.Format;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Reads a datatype: the name of a built-in one, or an object that narrows one.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#datatypes">Metadata Vocabulary, section 5.11</a>
 */
final class DatatypeReader {

    private static final Set<String> PROPERTIES = Set.of(
            "@id",
            "@type",
            "base",
            "format",
            "length",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minInclusive",
            "maxInclusive",
            "minExclusive",
            "maxExclusive",
            "name");

    private final Description description;

    private DatatypeReader(Description description) {
        this.description = description;
    }

    static Datatype read(Description owner, Datatype otherwise) {
        JsonNode node = owner.node().path("datatype");
        if (node.isObject()) {
            return new DatatypeReader(owner.of(node)).read();
        }
        return owner.string("datatype", name -> Builtin.find(name).isPresent())
                .flatMap(Builtin::find)
                .map(Datatype::of)
                .orElse(otherwise);
    }

    private Datatype read() {
        description.requireType("Datatype");
        AnnotationReader.read(description, PROPERTIES);
        Builtin base = description
                .string("base", name -> Builtin.find(name).isPresent())
                .flatMap(Builtin::find)
                .orElse(Builtin.STRING);
        Datatype datatype = new Datatype(base, format(base), bounds(), id(), description.string("name"));
        DatatypeRules.violations(datatype).forEach(violation -> error(violation));
        return datatype;
    }

    private Optional<String> id() {
        Optional<String> id = description.id();
        if (id.isPresent() && isBuiltin(id.get())) {
            error(id.get());
            return Optional.empty();
        }
        return id;
    }

    private static boolean isBuiltin(String iri) {
        for (Builtin builtin : Builtin.values()) {
            if (builtin.iri().equals(iri)) {
                return true;
            }
        }
        return false;
    }

    private Format format(Builtin base) {
        Format format = rawFormat(base);
        if (DatatypeRules.fits(format, base)) {
            return format;
        }
        description
                .document()
                .warn(ProblemCode.INVALID_FORMAT, "format", format.pattern().orElse(""), base.term());
        return new Format(Optional.empty(), format.decimalChar(), format.groupChar());
    }

    private Format rawFormat(Builtin base) {
        JsonNode node = description.node().path("format");
        if (node.isObject() && base.isNumeric()) {
            Description object = description.of(node);
            return new Format(object.string("pattern"), object.string("decimalChar"), object.string("groupChar"));
        }
        return description.string("format").map(Format::of).orElse(Format.NONE);
    }

    private Bounds bounds() {
        return new Bounds(
                description.count("length"),
                description.count("minLength"),
                description.count("maxLength"),
                bound("minInclusive").or(() -> bound("minimum")),
                bound("maxInclusive").or(() -> bound("maximum")),
                bound("minExclusive"),
                bound("maxExclusive"));
    }

    private Optional<String> bound(String property) {
        return description
                .value(property, value -> value.isString() || value.isNumber())
                .map(JsonNode::asString);
    }

    private void error(String violation) {
        description.document().error(ProblemCode.INVALID_DATATYPE, "datatype", violation);
    }
}
