package vn.congmo.gateway.web.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What can be asked of a collection: its filters, its orders, its pages. The documentation of the API is made from it
 * too.
 *
 * @param path    of the collection, for example {@code /api/v1/tasks}
 * @param id      of an item, unique in the collection
 * @param filters by query parameter
 * @param sorts   that can be asked for; the first is the default
 * @param others  parameters that the subject itself understands
 */
public record Listing<T>(
        String path,
        Function<T, String> id,
        List<Filter<T>> filters,
        List<Sort<T>> sorts,
        List<QueryParameter> others) {

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 1_000;

    public Listing {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
        others = List.copyOf(others);
    }

    /**
     * The page that the parameters ask for.
     *
     * @throws vn.congmo.gateway.core.Refusal when a parameter is unknown or malformed
     */
    public Page<T> page(List<T> items, Parameters parameters) {
        Order<T> order = order(parameters);
        List<T> chosen = select(items, parameters);
        Optional<Cursor> cursor = parameters.find("cursor").map(text -> Cursor.decode(text, order.name()));
        List<T> rest = cursor.map(after -> order.after(chosen, after)).orElse(chosen);
        int limit = limit(parameters);
        if (rest.size() <= limit) {
            return new Page<>(chosen.size(), rest, Optional.empty());
        }
        List<T> page = rest.subList(0, limit);
        return new Page<>(
                chosen.size(), page, Optional.of(order.cursor(page.getLast()).encode()));
    }

    /** All items that the filters leave, in the order asked for. */
    public List<T> select(List<T> items, Parameters parameters) {
        parameters.allowOnly(parameters().map(QueryParameter::name).toList());
        Comparator<T> order = order(parameters).items();
        return items.stream().filter(condition(items, parameters)).sorted(order).toList();
    }

    /** All parameters it takes, for the documentation. */
    public Stream<QueryParameter> parameters() {
        List<String> orders = sorts.stream()
                .flatMap(sort -> Stream.of(sort.name(), "-" + sort.name()))
                .toList();
        var sort = new QueryParameter("sort", SORT, orders, orders.getFirst());
        var limit = new QueryParameter("limit", LIMIT, List.of(), "" + DEFAULT_LIMIT);
        var cursor = new QueryParameter("cursor", CURSOR, List.of(), "");
        return Stream.of(
                        filters.stream().map(Filter::parameter),
                        others.stream(),
                        Stream.of(Fields.PARAMETER, sort, limit, cursor))
                .flatMap(Function.identity());
    }

    private Predicate<T> condition(List<T> items, Parameters parameters) {
        List<Predicate<T>> all = new ArrayList<>();
        for (Filter<T> filter : filters) {
            parameters.list(filter.parameter().name()).stream()
                    .map(value -> filter.condition().apply(value, items))
                    .reduce(Predicate::or)
                    .ifPresent(all::add);
        }
        return item -> all.stream().allMatch(one -> one.test(item));
    }

    private Order<T> order(Parameters parameters) {
        String asked = parameters.find("sort").orElse(sorts.getFirst().name());
        boolean descending = asked.startsWith("-");
        String name = descending ? asked.substring(1) : asked;
        return sorts.stream()
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .map(sort -> new Order<>(sort, descending, id))
                .orElseThrow(() -> unknownSort(asked));
    }

    private RuntimeException unknownSort(String asked) {
        List<String> names = sorts.stream().map(Sort::name).toList();
        return InvalidParameter.value("sort", asked, String.join(", ", names) + " (-: giảm dần, descending)");
    }

    private static int limit(Parameters parameters) {
        String text = parameters.find("limit").orElse("" + DEFAULT_LIMIT);
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw InvalidParameter.value("limit", text, "1–" + LARGEST_LIMIT);
        }
        return limit;
    }

    private static final LocalizedText SORT = new LocalizedText(
            "Sắp xếp theo trường; dấu - đằng trước là giảm dần", "Field to sort by; a leading - means descending");
    private static final LocalizedText LIMIT = new LocalizedText(
            "Số mục mỗi trang, 1–1000; với CSV, bỏ trống là lấy tất cả",
            "Items per page, 1–1000; for CSV, leave it out to get all");
    private static final LocalizedText CURSOR = new LocalizedText(
            "Vị trí của trang sau: chép từ \"next\" của trang trước", "Place of the next page: copied from \"next\"");

    /** One way through the collection. */
    private record Order<T>(Sort<T> sort, boolean descending, Function<T, String> id) {

        String name() {
            return (descending ? "-" : "") + sort.name();
        }

        Comparator<T> items() {
            return Comparator.comparing(this::key, sort.keys(descending));
        }

        List<T> after(List<T> sorted, Cursor cursor) {
            Comparator<Sort.Key> keys = sort.keys(descending);
            return sorted.stream()
                    .dropWhile(item -> keys.compare(key(item), cursor.key()) <= 0)
                    .toList();
        }

        Cursor cursor(T item) {
            return new Cursor(name(), key(item));
        }

        private Sort.Key key(T item) {
            return sort.key(item, id.apply(item));
        }
    }
}
