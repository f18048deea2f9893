package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/** One way of writing values down. */
@FunctionalInterface
interface Notation {

    /** The value in the syntax of XML Schema, null where the text is not written so. */
    @Nullable
    String read(String text);

    /** The notation of a datatype, with its format if it has one; a format that cannot be used is left out. */
    static Notation of(Datatype datatype) {
        Builtin base = datatype.base();
        Format format = datatype.format();
        return switch (base.kind()) {
            case BOOLEAN -> BooleanNotation.of(format);
            case INTEGER, DECIMAL, FLOATING ->
                format.equals(Format.NONE) ? NativeNumber.of(base) : FormattedNumber.of(base, format);
            case DATE_TIME -> DateTimeNotation.of(base, format);
            case DURATION, BINARY, TEXT -> RegularExpression.narrow(ofText(base), format);
        };
    }

    /** The notation that XML Schema has for a type whose formats are regular expressions. */
    private static Notation ofText(Builtin base) {
        return switch (base) {
            case DURATION, DAY_TIME_DURATION, YEAR_MONTH_DURATION ->
                text -> Duration.isDuration(text, base) ? text : null;
            case HEX_BINARY -> text -> BinaryText.isHex(text) ? text : null;
            case BASE64_BINARY -> text -> BinaryText.isBase64(text) ? text : null;
            case LANGUAGE -> text -> Names.isLanguage(text) ? text : null;
            case NMTOKEN -> text -> Names.isNmtoken(text) ? text : null;
            case NAME -> text -> Names.isName(text) ? text : null;
            case NC_NAME -> text -> Names.isNcName(text) ? text : null;
            case Q_NAME -> text -> Names.isQName(text) ? text : null;
            default -> text -> text;
        };
    }
}
