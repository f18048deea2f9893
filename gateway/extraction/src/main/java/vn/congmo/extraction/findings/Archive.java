package vn.congmo.extraction.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The "Lưu:" line of Nơi nhận.
 *
 * @param units abbreviated units that keep the document, as printed
 * @param drafter initials of the drafter
 * @param copiesPrinted number of printed copies ("05b" is 5)
 */
public record Archive(
        List<String> units,
        @Nullable String drafter,
        @Nullable Integer copiesPrinted,
        Evidence evidence) {
    public Archive {
        units = List.copyOf(units);
    }
}
