package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.Set;

/** Booleans, written as two words of one's own or as in XML Schema. */
record BooleanNotation(Set<String> yes, Set<String> no) implements Notation {

    private static final BooleanNotation NATIVE = new BooleanNotation(Set.of("true", "1"), Set.of("false", "0"));

    static BooleanNotation of(Format format) {
        return format.pattern().map(BooleanNotation::of).orElse(NATIVE);
    }

    /** A pattern is the word for true, a bar, the word for false. */
    static boolean isPattern(String pattern) {
        int bar = pattern.indexOf('|');
        return bar > 0 && bar == pattern.lastIndexOf('|') && bar < pattern.length() - 1;
    }

    private static BooleanNotation of(String pattern) {
        int bar = pattern.indexOf('|');
        return new BooleanNotation(Set.of(pattern.substring(0, bar)), Set.of(pattern.substring(bar + 1)));
    }

    @Override
    public Optional<String> read(String text) {
        if (yes.contains(text)) {
            return Optional.of("true");
        }
        return no.contains(text) ? Optional.of("false") : Optional.empty();
    }
}
