package vn.congmo.extraction.task;

import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.WordRuns;

/** The shortest opening of a task, of ten words or more, that occurs once in the document. */
public final class FirstWords {
    private FirstWords() {}

    /** The words. */
    public static String of(Reading reading, Span task) {
        var text = reading.text().value();
        int end = skipWords(text, task.start(), task.end(), WordRuns.LENGTH);
        if (end == task.end() || !reading.runs().isRepeated(task.start())) {
            return text.substring(task.start(), end);
        }
        if (occursAgain(text, task.of(text))) {
            return task.of(text);
        }
        while (end < task.end() && occursAgain(text, text.substring(task.start(), end))) {
            end = skipWords(text, end + 1, task.end(), 1);
        }
        return text.substring(task.start(), end);
    }

    private static boolean occursAgain(String text, String words) {
        return text.indexOf(words, text.indexOf(words) + 1) >= 0;
    }

    private static int skipWords(String text, int from, int limit, int count) {
        int end = from;
        for (int i = 0; i < count && end < limit; i++) {
            int space = text.indexOf(' ', i == 0 ? end : end + 1);
            end = space < 0 || space > limit ? limit : space;
        }
        return end;
    }
}
