package vn.congmo.gateway.ckan.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowCondition;
import vn.congmo.gateway.rows.RowCondition.Operator;
import vn.congmo.gateway.rows.RowOrder;
import vn.congmo.gateway.rows.RowQuery;

/** Turns what CKAN's data store is asked into a question to a table. */
final class DatastoreQuery {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Operator> OPERATORS = Map.of(
            "eq", Operator.EQ,
            "neq", Operator.NE,
            "lt", Operator.LT,
            "lte", Operator.LE,
            "gt", Operator.GT,
            "gte", Operator.GE);

    private final Arguments arguments;
    private final Set<String> names;

    private DatastoreQuery(Arguments arguments, List<RowColumn> columns) {
        this.arguments = arguments;
        this.names = Stream.concat(Stream.of(RowColumn.ID), columns.stream().map(RowColumn::name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The question without its limit.
     *
     * @throws CkanFault when it names a field that the table does not have, or cannot be read
     */
    static RowQuery of(Arguments arguments, List<RowColumn> columns) {
        return new DatastoreQuery(arguments, columns).read();
    }

    private RowQuery read() {
        boolean distinct = arguments.flag("distinct", false);
        List<String> fields = names(arguments.list("fields"), "fields");
        List<String> all = names.stream()
                .filter(name -> !distinct || !name.equals(RowColumn.ID))
                .toList();
        return RowQuery.all()
                .where(new RowCondition.And(Stream.concat(filters(), words()).toList()))
                .select(fields.isEmpty() ? all : fields)
                .sort(order())
                .distinct(distinct);
    }

    private Stream<RowCondition> filters() {
        JsonNode filters = object("filters");
        List<RowCondition> parts = new ArrayList<>();
        filters.properties().forEach(filter -> parts.add(filter(filter.getKey(), filter.getValue())));
        return parts.stream();
    }

    private RowCondition filter(String field, JsonNode value) {
        if (field.equals("$or")) {
            return new RowCondition.Or(value.values().stream()
                    .map(each -> (RowCondition) new RowCondition.And(each.properties().stream()
                            .map(filter -> filter(filter.getKey(), filter.getValue()))
                            .toList()))
                    .toList());
        }
        String column = known(field, "filters");
        if (value.isObject()) {
            return new RowCondition.And(value.properties().stream()
                    .map(each -> compare(column, each.getKey(), each.getValue()))
                    .toList());
        }
        return value.isArray()
                ? new RowCondition.Or(
                        value.values().stream().map(each -> is(column, each)).toList())
                : is(column, value);
    }

    private static RowCondition is(String column, JsonNode value) {
        return value.isNull()
                ? new RowCondition.IsNull(column)
                : new RowCondition.Compare(column, Operator.EQ, Arguments.text(value));
    }

    private static RowCondition compare(String column, String word, JsonNode value) {
        Operator operator = OPERATORS.get(word);
        if (operator == null) {
            throw CkanFault.invalid("filters", "\"%s\" is none of eq, neq, lt, lte, gt, gte".formatted(word));
        }
        return new RowCondition.Compare(column, operator, Arguments.text(value));
    }

    /** Words for all fields, or an object that says words for each of some. */
    private Stream<RowCondition> words() {
        Optional<String> words = arguments.findFilled("q").or(() -> arguments.findFilled("full_text"));
        if (words.filter(text -> text.strip().startsWith("{")).isEmpty()) {
            return words.stream().map(text -> new RowCondition.Words(List.of(), text));
        }
        return object("q").properties().stream()
                .map(each ->
                        new RowCondition.Words(List.of(known(each.getKey(), "q")), Arguments.text(each.getValue())));
    }

    private List<RowOrder> order() {
        return arguments.list("sort").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::order)
                .toList();
    }

    private RowOrder order(String part) {
        String[] words = part.split("\\s+");
        boolean descending = words.length > 1 && words[1].equalsIgnoreCase("desc");
        return new RowOrder(known(words[0], "sort"), descending);
    }

    private List<String> names(List<String> lists, String argument) {
        return lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> known(name, argument))
                .distinct()
                .toList();
    }

    private String known(String field, String argument) {
        String bare = field.replaceAll("^\"|\"$", "");
        if (!names.contains(bare)) {
            throw CkanFault.invalid(
                    argument, "field \"%s\" not in table; there are: %s".formatted(bare, String.join(", ", names)));
        }
        return bare;
    }

    private JsonNode object(String argument) {
        JsonNode value = arguments.json().path(argument);
        try {
            JsonNode object = value.isString() && !value.asString().isBlank() ? JSON.readTree(value.asString()) : value;
            if (object.isObject() || object.isMissingNode() || object.isNull() || object.isString()) {
                return object;
            }
        } catch (JacksonException e) {
            throw CkanFault.invalid(argument, "Cannot parse JSON");
        }
        throw CkanFault.invalid(argument, "Not a dictionary");
    }
}
