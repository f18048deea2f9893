package vn.congmo.gateway.ckan.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.ckan.action.Arguments;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.model.NaiveTime;

/**
 * An object that a client sent, and the faults found in it.
 *
 * @param json as sent
 */
record Form(JsonNode json, Faults faults) {

    private static final int BAD_REQUEST = 400;
    private static final String TYPE = "type";

    static Form of(JsonNode json) {
        return new Form(json, new Faults());
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** A text that is not empty. */
    Optional<String> find(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = Arguments.text(value);
        if (text.indexOf('\0') >= 0) {
            faults.add(field, "Must not hold the character NUL");
            return Optional.empty();
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    boolean flag(String field, boolean otherwise) {
        return new Arguments(json.asObject()).flag(field, otherwise);
    }

    /** A moment, in CKAN's form or with a zone. */
    Optional<Instant> moment(String field) {
        Optional<String> text = find(field);
        Optional<Instant> moment = text.flatMap(NaiveTime::find);
        if (text.isPresent() && moment.isEmpty()) {
            faults.add(field, "Date format incorrect");
        }
        return moment;
    }

    Optional<Long> number(String field) {
        Optional<String> text = find(field);
        if (text.filter(some -> !some.strip().matches("\\d{1,18}")).isPresent()) {
            faults.add(field, "Invalid integer");
            return Optional.empty();
        }
        return text.map(some -> Long.parseLong(some.strip()));
    }

    /**
     * The objects of a list; none where there is no such field.
     *
     * @throws CkanFault when it is anything else
     */
    List<Form> list(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isEmpty()) {
            return List.of();
        }
        if (!value.isArray() || value.values().stream().anyMatch(each -> !each.isObject())) {
            throw new CkanFault(
                    BAD_REQUEST,
                    "Integrity Error",
                    Map.of(
                            "message",
                            "Only lists of dicts can be placed against subschema ('%s',), not %s"
                                    .formatted(field, value.getNodeType()),
                            "data",
                            typed()));
        }
        return value.values().stream().map(Form::of).toList();
    }

    private JsonNode typed() {
        ObjectNode all = json.asObject().deepCopy();
        return all.has(TYPE) ? all : all.put(TYPE, "dataset");
    }
}
