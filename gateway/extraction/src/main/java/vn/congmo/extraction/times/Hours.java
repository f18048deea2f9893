package vn.congmo.extraction.times;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;

/** Times of day: 17h00, 17h, 17 giờ 00, 17:00. */
final class Hours {
    private static final Pattern GLUED = Pattern.compile("(\\d{1,2})h(\\d{2})?");

    private Hours() {}

    /** The time that starts here, as "T17:00", or null. */
    static @Nullable Moment at(Passage passage, int at) {
        var glued = GLUED.matcher(passage.token(at).key());
        if (glued.matches()) {
            return hour(at + 1, glued.group(1), glued.group(2) == null ? "00" : glued.group(2));
        }
        if (!passage.token(at).isNumber() || !(passage.is(at + 1, "giờ") || passage.is(at + 1, ":"))) {
            return null;
        }
        boolean minutes = at + 2 < passage.size() && passage.token(at + 2).isNumber();
        int end = minutes ? at + (passage.is(at + 3, "phút") ? 4 : 3) : at + 2;
        return hour(
                end, passage.token(at).text(), minutes ? passage.token(at + 2).text() : "00");
    }

    private static @Nullable Moment hour(int to, String hours, String minutes) {
        int hour = Integer.parseInt(hours.substring(0, Math.min(2, hours.length())));
        return hour > 24 || minutes.length() > 2
                ? null
                : new Moment(to, "T%02d:%02d".formatted(hour, Integer.parseInt(minutes)));
    }
}
