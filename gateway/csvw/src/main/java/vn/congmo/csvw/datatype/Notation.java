package vn.congmo.csvw.datatype;

import java.util.Optional;

/** One way of writing values down. */
@FunctionalInterface
interface Notation {

    /** The value in the syntax of XML Schema, empty where the text is not written so. */
    Optional<String> read(String text);

    /** The notation of a datatype, with its format if it has one. */
    static Notation of(Datatype datatype) {
        Builtin base = datatype.base();
        Format format = datatype.format();
        return switch (base.kind()) {
            case BOOLEAN -> BooleanNotation.of(format);
            case INTEGER, DECIMAL, FLOATING -> NumberNotation.of(base, format);
            case DATE_TIME -> DateTimeNotation.of(base, format);
            case DURATION, BINARY, TEXT -> TextNotation.of(base, format);
        };
    }
}
