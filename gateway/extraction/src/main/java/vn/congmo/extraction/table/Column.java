package vn.congmo.extraction.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param title the words of its header, those of a second header row behind those of the first
 * @param role what the words tell
 */
public record Column(String title, Role role) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern REACHED =
            Pattern.compile("(?U)\\b(thực hiện|kết quả|hiện trạng|hiện tại|ước|đã đạt|thực trạng|đạt được)\\b");

    /** The year in its title, or the first and last as an ISO 8601 interval "2026/2030", or null. */
    public @Nullable String year() {
        return years(title);
    }

    /** Whether its values are reached already: "Thực hiện năm 2025", "Hiện trạng". */
    public boolean isReached() {
        return REACHED.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    static @Nullable String years(String title) {
        var years = YEAR.matcher(title).results().map(year -> year.group()).toList();
        if (years.isEmpty()) {
            return null;
        }
        boolean one = years.getFirst().equals(years.getLast());
        return one ? years.getFirst() : years.getFirst() + "/" + years.getLast();
    }
}
