package vn.congmo.csvw.json;

import tools.jackson.core.JsonGenerator;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Value;

/**
 * A value of a cell in JSON.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#interpreting-datatypes">Generating JSON, section 4.4</a>
 */
public final class JsonValue {

    private JsonValue() {}

    /** Writes a number or boolean as such, its digits as they are; anything else, NaN and INF too, as a string. */
    public static void write(Value value, JsonGenerator json) {
        Builtin base = value.datatype().base();
        boolean isFinite = !value.lexical().endsWith("INF") && !value.lexical().equals("NaN");
        if (base == Builtin.BOOLEAN) {
            json.writeBoolean(value.lexical().equals("true"));
        } else if (base.isNumeric() && isFinite) {
            json.writeNumber(JsonNumbers.of(value.lexical()));
        } else {
            json.writeString(value.lexical());
        }
    }
}
