package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times, written by a pattern of UAX 35 or as in XML Schema. */
record DateTimeNotation(Builtin base, Pattern syntax) implements Notation {

    private static final String ZONE = "(?<z>Z|[+-]\\d\\d:\\d\\d)?";
    private static final String YEAR = "(?<y>-?(?:[1-9]\\d{3,}|0\\d{3}))";
    private static final String MONTH = "(?<M>\\d\\d)";
    private static final String DAY = "(?<d>\\d\\d)";
    private static final String TIME = "(?<H>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)(?:\\.(?<f>\\d+))?";

    static DateTimeNotation of(Builtin base, Format format) {
        String syntax = format.pattern().flatMap(DateTimePattern::regex).orElseGet(() -> nativeSyntax(base));
        return new DateTimeNotation(base, Pattern.compile(syntax));
    }

    @Override
    public Optional<String> read(String text) {
        Matcher matcher = syntax.matcher(text);
        return matcher.matches() ? DateTimeFields.of(matcher, syntax).lexical(base) : Optional.empty();
    }

    @SuppressWarnings("MissingCasesInEnumSwitch")
    private static String nativeSyntax(Builtin base) {
        return switch (base) {
            case DATE -> YEAR + "-" + MONTH + "-" + DAY + ZONE;
            case TIME -> TIME + ZONE;
            case DATE_TIME_STAMP -> YEAR + "-" + MONTH + "-" + DAY + "T" + TIME + ZONE.substring(0, ZONE.length() - 1);
            case G_YEAR -> YEAR + ZONE;
            case G_YEAR_MONTH -> YEAR + "-" + MONTH + ZONE;
            case G_MONTH -> "--" + MONTH + ZONE;
            case G_MONTH_DAY -> "--" + MONTH + "-" + DAY + ZONE;
            case G_DAY -> "---" + DAY + ZONE;
            default -> YEAR + "-" + MONTH + "-" + DAY + "T" + TIME + ZONE;
        };
    }
}
