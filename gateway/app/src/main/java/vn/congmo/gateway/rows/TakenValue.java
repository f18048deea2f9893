package vn.congmo.gateway.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values from the engine as {@link RowPage} promises them. */
final class TakenValue {

    private TakenValue() {}

    static @Nullable Object of(RowColumn column, ResultSet rows, int place) throws SQLException {
        if (!column.list()) {
            return single(column.kind(), column.kind() == RowKind.TEXT ? rows.getString(place) : rows.getObject(place));
        }
        Array array = rows.getArray(place);
        List<@Nullable Object> members = new ArrayList<>();
        if (array != null) {
            for (Object member : (Object[]) array.getArray()) {
                members.add(single(column.kind(), member));
            }
        }
        return members;
    }

    private static @Nullable Object single(RowKind kind, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number ->
                kind == RowKind.INTEGER ? whole(number.toBigInteger()) : plain(number.stripTrailingZeros());
            case BigInteger number -> whole(number);
            case Integer number -> number.longValue();
            case Float number -> Double.valueOf(number.toString());
            case String text -> kind == RowKind.DATE_TIME ? text.replace(' ', 'T') : text;
            default -> value;
        };
    }

    private static Object whole(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
