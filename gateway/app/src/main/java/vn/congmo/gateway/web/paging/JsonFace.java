package vn.congmo.gateway.web.paging;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How items are written as JSON.
 *
 * @param shape the record that an item is written from; its members are the fields that can be asked for
 * @param json  of an item
 * @param links where to go on from an item, by relation: paths below the base IRI, with members of the item in braces
 */
public record JsonFace<T>(Class<?> shape, Function<T, ?> json, SortedMap<String, String> links) {

    public JsonFace {
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }

    /**
     * With links to the item itself, to its collection and to others.
     *
     * @param self    for example {@code /api/v1/tasks/{id}}
     * @param related by relation, for example {@code document} at {@code /api/v1/documents/{document}}
     */
    public static <T, J> JsonFace<T> of(String self, Class<J> shape, Function<T, J> json, Map<String, String> related) {
        SortedMap<String, String> links = new TreeMap<>(related);
        links.put("self", self);
        links.put("collection", self.substring(0, self.lastIndexOf('/')));
        return new JsonFace<>(shape, json, links);
    }
}
