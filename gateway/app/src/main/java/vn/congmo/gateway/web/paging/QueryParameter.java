package vn.congmo.gateway.web.paging;

import java.util.List;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/**
 * What the documentation says of a query parameter.
 *
 * @param name    as in the URL
 * @param meaning in a sentence
 * @param allowed all values it takes, or empty where they cannot be listed
 * @param example one good value
 */
public record QueryParameter(String name, LocalizedText meaning, List<String> allowed, String example) {

    public QueryParameter {
        allowed = List.copyOf(allowed);
    }

    /** The refusal of a value that it does not take, naming what it does take. */
    public Refusal refuse(String value, String takes) {
        return InvalidParameter.value(name, value, takes);
    }
}
