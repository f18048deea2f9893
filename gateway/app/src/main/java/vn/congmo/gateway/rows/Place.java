package vn.congmo.gateway.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.rows.RowCondition.Operator;

/**
 * Where a page ended. In an answer of rows it is the sort keys and the number of the last row, so that the next page
 * does not read the ones before; in an answer of groups or distinct rows, how many there were.
 *
 * @param keys   values of the columns of the order, as text; null where there is none
 * @param number of the last row, or how many rows were given
 */
record Place(List<@Nullable String> keys, long number) {

    private static final int LONGEST = 8_192;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Its opaque text, which is good for the same question only. */
    String encode(RowQuery query) {
        List<@Nullable Object> parts = new ArrayList<>();
        parts.add(question(query));
        parts.add(number);
        parts.addAll(keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    }

    /**
     * Reads a cursor.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is not one of this question's
     */
    static Place decode(String cursor, RowQuery query) {
        try {
            if (cursor.length() <= LONGEST) {
                byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
                @Nullable Object[] parts = JSON.readValue(json, Object[].class);
                int expected = query.isCountedOff() ? 2 : 2 + query.order().size();
                if (parts.length == expected && question(query).equals(parts[0]) && parts[1] instanceof Number number) {
                    return new Place(texts(parts), number.longValue());
                }
            }
        } catch (IllegalArgumentException | JacksonException e) {
            // Refused below.
        }
        throw RowErrors.refuse(RowErrors.INVALID_CURSOR);
    }

    /** The rows that come after it. */
    RowCondition rest(List<RowOrder> order) {
        List<RowCondition> ways = new ArrayList<>();
        List<RowCondition> same = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String column = order.get(i).column();
            String key = keys.get(i);
            if (key != null) {
                Operator operator = order.get(i).descending() ? Operator.LT : Operator.GT;
                ways.add(with(same, new RowCondition.Compare(column, operator, key)));
                ways.add(with(same, new RowCondition.IsNull(column)));
            }
            same.add(
                    key == null ? new RowCondition.IsNull(column) : new RowCondition.Compare(column, Operator.EQ, key));
        }
        ways.add(with(same, new RowCondition.Compare(RowColumn.ID, Operator.GT, "" + number)));
        return new RowCondition.Or(ways);
    }

    private static RowCondition with(List<RowCondition> same, RowCondition last) {
        List<RowCondition> all = new ArrayList<>(same);
        all.add(last);
        return new RowCondition.And(all);
    }

    private static List<@Nullable String> texts(@Nullable Object[] parts) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            texts.add(parts[i] == null ? null : parts[i].toString());
        }
        return texts;
    }

    private static String question(RowQuery query) {
        String asked = List.of(query.where(), query.order(), query.distinct(), query.groupBy(), query.aggregates())
                .toString();
        return Integer.toHexString(asked.hashCode());
    }
}
