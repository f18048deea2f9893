package vn.congmo.extraction.reference;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.outline.NumberLine;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.outline.Row;

/** The document's own number: where its head prints it, or its annex repeats it, it refers to nothing else. */
final class OwnNumber {
    private final @Nullable String number;

    private OwnNumber(@Nullable String number) {
        this.number = number;
    }

    static OwnNumber of(Outline outline) {
        var printed =
                outline.head().rows(HeadPart.NUMBER).stream().map(Row::text).collect(Collectors.joining(" "));
        var line = NumberLine.of(printed);
        return new OwnNumber(line == null || line.number() == null ? null : letters(line.number() + line.symbol()));
    }

    boolean is(Cited cited) {
        return number != null && cited.number() != null && number.equals(letters(cited.number()));
    }

    /** A number without its signs, which are misread most. */
    private static String letters(String number) {
        return number.replaceAll("[^\\p{L}\\d]", "");
    }
}
