package vn.congmo.csvw.metadata;

import java.math.BigDecimal;
import java.util.Arrays;
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
            "maxExclusive");

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
        Optional<String> id = description.id();
        Optional<Builtin> builtin = id.flatMap(DatatypeReader::builtin);
        if (builtin.isPresent()) {
            error(id.get());
            return Datatype.of(builtin.get());
        }
        Builtin base = description
                .string("base", name -> Builtin.find(name).isPresent())
                .flatMap(Builtin::find)
                .orElse(Builtin.STRING);
        Datatype datatype = new Datatype(base, format(base), bounds(base), id, Optional.empty());
        DatatypeRules.violations(datatype).forEach(this::error);
        return datatype;
    }

    private static Optional<Builtin> builtin(String iri) {
        return Arrays.stream(Builtin.values())
                .filter(builtin -> builtin.iri().equals(iri))
                .findFirst();
    }

    private Format format(Builtin base) {
        Format format = rawFormat(base);
        if (DatatypeRules.fits(format, base)) {
            return format;
        }
        warnFormat(format.pattern().orElse(""), base);
        return new Format(Optional.empty(), format.decimalChar(), format.groupChar());
    }

    private Format rawFormat(Builtin base) {
        JsonNode node = description.node().path("format");
        if (node.isObject() && base.isNumeric()) {
            Description object = description.of(node);
            return new Format(
                    object.string("pattern"), sign(object, "decimalChar", base), sign(object, "groupChar", base));
        }
        return description.string("format").map(Format::of).orElse(Format.NONE);
    }

    private Optional<String> sign(Description format, String property, Builtin base) {
        Optional<String> sign = format.string(property);
        if (sign.isPresent() && !DatatypeRules.isNumberSign(sign.get())) {
            warnFormat(sign.get(), base);
            return Optional.empty();
        }
        return sign;
    }

    private void warnFormat(String format, Builtin base) {
        description.document().warn(ProblemCode.INVALID_FORMAT, "format", format, base.term());
    }

    private Bounds bounds(Builtin base) {
        return new Bounds(
                description.count("length"),
                description.count("minLength"),
                description.count("maxLength"),
                bound(base, "minInclusive", "minimum"),
                bound(base, "maxInclusive", "maximum"),
                bound(base, "minExclusive"),
                bound(base, "maxExclusive"));
    }

    /** A bound of two names, which must not say different things. */
    private Optional<String> bound(Builtin base, String property, String alias) {
        Optional<String> bound = bound(base, property);
        Optional<String> other = bound(base, alias);
        if (bound.isPresent() && other.isPresent() && !DatatypeRules.areEqual(base, bound.get(), other.get())) {
            error(alias + " ≠ " + property);
        }
        return bound.or(() -> other);
    }

    private Optional<String> bound(Builtin base, String property) {
        return description
                .value(property, value -> value.isString() || value.isNumber())
                .map(value -> value.isFloatingPointNumber() ? number(value) : value.asString());
    }

    /** A number of JSON as XML Schema writes decimals: {@code 5}, not {@code 5.0} or {@code 0.5E1}. */
    private static String number(JsonNode value) {
        double number = value.doubleValue();
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.asString();
    }

    private void error(String violation) {
        description.document().error(ProblemCode.INVALID_DATATYPE, "datatype", violation);
    }
}
