package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.document.DocumentRule;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Reading;

/**
 * When a document was issued: what had to be done before that day binds nobody any more.
 *
 * @param date ISO 8601 as precise as printed, or null
 */
record Issued(@Nullable String date) {

    static Issued of(Reading reading) {
        return new Issued(DocumentRule.find(reading).date());
    }

    /** The deadlines that were not over when the document was issued. */
    List<Deadline> open(List<Deadline> deadlines) {
        return deadlines.stream().filter(deadline -> !isOver(deadline.value())).toList();
    }

    private boolean isOver(@Nullable String value) {
        if (date == null || value == null || !Character.isDigit(value.charAt(0))) {
            return false;
        }
        boolean days = value.matches("\\d{4}(-\\d\\d){0,2}.*") && value.indexOf('/') < 0;
        int length = Math.min(date.length(), days ? Math.min(10, value.length()) : 4);
        return value.substring(0, Math.min(length, value.length())).compareTo(date.substring(0, length)) < 0;
    }
}
