package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.datatype.Datatype;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.template.UriTemplate;

/** Reads the inherited properties of one level over those of the level above. */
final class InheritedReader {

    static final Set<String> PROPERTIES = Set.of(
            "aboutUrl",
            "datatype",
            "default",
            "lang",
            "null",
            "ordered",
            "propertyUrl",
            "required",
            "separator",
            "textDirection",
            "valueUrl");

    private final Description description;
    private final Inherited above;

    private InheritedReader(Description description, Inherited above) {
        this.description = description;
        this.above = above;
    }

    static Inherited read(Description description, Inherited above) {
        return new InheritedReader(description, above).read();
    }

    private Inherited read() {
        return new Inherited(
                template("aboutUrl").or(above::aboutUrl),
                template("propertyUrl").or(above::propertyUrl),
                template("valueUrl").or(above::valueUrl),
                datatype(),
                description.string("default").orElse(above.defaultValue()),
                description.string("lang", Languages::isTag).orElse(above.lang()),
                nulls(),
                description.flag("ordered", above.ordered()),
                description.flag("required", above.required()),
                separator(),
                textDirection());
    }

    private Optional<Direction> textDirection() {
        return description
                .string("textDirection", term -> Direction.find(term).isPresent())
                .flatMap(Direction::find)
                .or(above::textDirection);
    }

    private Optional<String> template(String property) {
        Optional<String> template = description.reference(property);
        if (template.isPresent() && !UriTemplate.isValid(template.get())) {
            description.document().warn(ProblemCode.INVALID_TEMPLATE, property, template.get());
            return Optional.empty();
        }
        return template;
    }

    private Datatype datatype() {
        return description.has("datatype") ? DatatypeReader.read(description, above.datatype()) : above.datatype();
    }

    private List<String> nulls() {
        return description.has("null") ? orAbove(description.strings("null")) : above.nulls();
    }

    private List<String> orAbove(List<String> nulls) {
        return nulls.isEmpty() && !description.node().path("null").isArray() ? above.nulls() : nulls;
    }

    private Optional<String> separator() {
        boolean none = description.node().path("separator").isNull();
        return none ? Optional.empty() : description.string("separator").or(above::separator);
    }
}
