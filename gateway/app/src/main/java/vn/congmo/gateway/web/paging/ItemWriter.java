package vn.congmo.gateway.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.core.BaseIri;

/** Writes items as JSON, with links to go on by and the fields that are asked for. */
@Component
class ItemWriter {

    private static final String LINKS = "links";
    private static final Pattern MEMBER = Pattern.compile("\\{(\\w+)}");

    private final JsonMapper mapper;
    private final BaseIri base;

    ItemWriter(JsonMapper mapper, BaseIri base) {
        this.mapper = mapper;
        this.base = base;
    }

    /** The fields that a request asks for of such items. */
    Fields fields(Parameters parameters, JsonFace<?> face) {
        return Fields.of(parameters, () -> names(face.shape()));
    }

    /** An item. */
    <T> ObjectNode write(T item, JsonFace<T> face, Fields fields) {
        ObjectNode json = mapper.valueToTree(face.json().apply(item));
        ObjectNode links = json.withObjectProperty(LINKS);
        face.links().forEach((relation, path) -> find(json, path).ifPresent(address -> links.set(relation, address)));
        fields.select(json);
        return json;
    }

    /** The address, or one for each value where the member has many; empty where it has none. */
    private Optional<JsonNode> find(ObjectNode item, String path) {
        Matcher member = MEMBER.matcher(path);
        if (!member.find()) {
            return Optional.of(address(path));
        }
        JsonNode value = item.path(member.group(1));
        if (value instanceof ArrayNode many) {
            List<JsonNode> addresses = many.values().stream()
                    .map(each -> address(filled(path, member, each)))
                    .toList();
            return addresses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(mapper.createArrayNode().addAll(addresses));
        }
        return value.isValueNode() && !value.isNull()
                ? Optional.of(address(filled(path, member, value)))
                : Optional.empty();
    }

    private static String filled(String path, Matcher member, JsonNode value) {
        String segment = UriUtils.encode(value.asString(), StandardCharsets.UTF_8);
        return path.substring(0, member.start()) + segment + path.substring(member.end());
    }

    private JsonNode address(String path) {
        return mapper.getNodeFactory().stringNode(base.resolve(path));
    }

    /** All fields that an item can have. */
    private Collection<String> names(Class<?> shape) {
        Collection<String> names = new LinkedHashSet<>();
        mapper.acceptJsonFormatVisitor(shape, new JsonFormatVisitorWrapper.Base() {
            @Override
            public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void property(BeanProperty member) {
                        names.add(member.getName());
                    }

                    @Override
                    public void optionalProperty(BeanProperty member) {
                        names.add(member.getName());
                    }
                };
            }
        });
        names.add(LINKS);
        return names;
    }
}
