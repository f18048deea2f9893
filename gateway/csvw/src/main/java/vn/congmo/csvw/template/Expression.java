package vn.congmo.csvw.template;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands between braces: an operator and its variables. */
record Expression(Operator operator, List<Variable> list) implements UriTemplate.Part {

    static Expression of(String content) {
        Operator operator = Operator.of(content.charAt(0));
        String names = operator == Operator.SIMPLE ? content : content.substring(1);
        return new Expression(
                operator, Arrays.stream(names.split(",")).map(Variable::of).toList());
    }

    /** Whether it is one variable and nothing else. */
    boolean isPlain() {
        return operator == Operator.SIMPLE && list.size() == 1 && list.get(0).isPlain();
    }

    @Override
    public List<String> variables() {
        return list.stream().map(Variable::name).toList();
    }

    @Override
    public void expand(Function<String, List<String>> variables, StringBuilder uri) {
        String before = operator.first;
        for (Variable variable : list) {
            List<String> values = variables.apply(variable.name());
            if (!values.isEmpty()) {
                uri.append(before).append(expand(variable, values));
                before = operator.separator;
            }
        }
    }

    private String expand(Variable variable, List<String> values) {
        if (variable.explode()) {
            return values.stream()
                    .map(value -> named(variable, encode(value)))
                    .collect(Collectors.joining(operator.separator));
        }
        return named(
                variable,
                values.stream().map(value -> encode(variable.cut(value))).collect(Collectors.joining(",")));
    }

    private String named(Variable variable, String value) {
        if (!operator.isNamed) {
            return value;
        }
        return value.isEmpty() ? variable.name() + operator.ifEmpty : variable.name() + "=" + value;
    }

    private String encode(String value) {
        return operator.keepsReserved ? Encoding.reserved(value) : Encoding.unreserved(value);
    }

    /** The operators of RFC 6570, appendix A. */
    enum Operator {
        SIMPLE(' ', "", ",", false, "", false),
        RESERVED('+', "", ",", false, "", true),
        FRAGMENT('#', "#", ",", false, "", true),
        LABEL('.', ".", ".", false, "", false),
        PATH('/', "/", "/", false, "", false),
        PARAMETER(';', ";", ";", true, "", false),
        QUERY('?', "?", "&", true, "=", false),
        CONTINUATION('&', "&", "&", true, "=", false);

        private final char sign;
        private final String first;
        private final String separator;
        private final boolean isNamed;
        private final String ifEmpty;
        private final boolean keepsReserved;

        Operator(char sign, String first, String separator, boolean isNamed, String ifEmpty, boolean keepsReserved) {
            this.sign = sign;
            this.first = first;
            this.separator = separator;
            this.isNamed = isNamed;
            this.ifEmpty = ifEmpty;
            this.keepsReserved = keepsReserved;
        }

        static Operator of(char sign) {
            return Arrays.stream(values())
                    .filter(operator -> operator.sign == sign)
                    .findFirst()
                    .orElse(SIMPLE);
        }
    }
}
