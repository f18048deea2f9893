package vn.congmo.csvw.template;

import java.util.List;

/**
 * A URI template without operators and modifiers.
 *
 * @param literals stretches of text, encoded; one more than there are variables
 * @param variables names of the variables between them
 */
public record FlatTemplate(List<String> literals, List<String> variables) {

    /** Appends a value as an expression such as {@code {name}} has it: all but unreserved characters encoded. */
    public static void append(String value, StringBuilder uri) {
        if (Encoding.isUnreserved(value)) {
            uri.append(value);
        } else {
            uri.append(Encoding.unreserved(value));
        }
    }
}
