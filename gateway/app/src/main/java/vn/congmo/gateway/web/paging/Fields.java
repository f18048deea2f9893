package vn.congmo.gateway.web.paging;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.core.LocalizedText;

/**
 * The fields of items that a request asks for: {@code fields=id,title}.
 *
 * @param names in the order asked for; empty: all of them
 */
public record Fields(List<String> names) {

    /** Its documentation. */
    public static final QueryParameter PARAMETER = new QueryParameter(
            "fields",
            new LocalizedText(
                    "Chỉ lấy các trường này, cách nhau bằng dấu phẩy; với CSV là tên cột",
                    "Only these fields, separated by commas; for CSV its columns"),
            List.of(),
            "links");

    /** What an item is, in every answer. */
    private static final List<String> IDENTITY = List.of("@id", "@type");

    /**
     * What the parameters ask for.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is none of the known fields
     */
    static Fields of(Parameters parameters, Supplier<Collection<String>> known) {
        List<String> names = parameters.list(PARAMETER.name()).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            check(names, known.get());
        }
        return new Fields(names);
    }

    /** Leaves an item what is asked for, and what it is. */
    void select(ObjectNode item) {
        if (!names.isEmpty()) {
            item.retain(Stream.concat(IDENTITY.stream(), names.stream()).toList());
        }
    }

    /** The columns that are asked for. */
    <T> CsvFace<T> select(CsvFace<T> face) {
        if (names.isEmpty()) {
            return face;
        }
        List<Integer> places = names.stream().map(face.columns()::indexOf).toList();
        Function<T, List<String>> cells = face.cells();
        return new CsvFace<>(names, item -> {
            List<String> all = cells.apply(item);
            return places.stream().map(all::get).toList();
        });
    }

    private static void check(List<String> names, Collection<String> known) {
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw PARAMETER.refuse(unknown, String.join(", ", known));
        });
    }
}
