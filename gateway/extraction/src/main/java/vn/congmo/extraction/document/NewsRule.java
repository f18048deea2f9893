package vn.congmo.extraction.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.token.Phrase;

/** A news item that retells a document: it has a headline and a day of its own, but neither number nor signer. */
final class NewsRule {
    private static final Phrase RETOLD =
            Phrase.of("(vừa có|vừa ban hành|vừa ký|vừa phê duyệt|vừa giao|vừa yêu cầu|đã ký ban hành|"
                    + "đã có văn bản|đã ban hành|mới đây|theo đó ,|vừa qua|cho biết|cũng yêu cầu|nêu rõ)");
    private static final Pattern MENU = Pattern.compile(".*[|»>@©].*|.*\\d{1,2}:\\d{2}.*");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final int TOP = 40;
    private static final int HEADLINE_WORDS = 7;

    private final Reading reading;
    private final List<Line> lines;

    private NewsRule(Reading reading) {
        this.reading = reading;
        this.lines = reading.text().lines().stream().limit(TOP).toList();
    }

    /** Headline and day, as far as they are printed. */
    record News(
            Evidence evidence,
            @Nullable Field<String> headline,
            @Nullable Field<String> date) {}

    /** The news item that a text without letterhead and receivers is, or null. */
    static @Nullable News find(Reading reading) {
        var head = reading.outline().head();
        boolean official = List.of(HeadPart.NATION, HeadPart.NUMBER, HeadPart.TITLE, HeadPart.ADDRESSEES).stream()
                .anyMatch(head::has);
        return official || !reading.outline().foot().isEmpty() ? null : new NewsRule(reading).news();
    }

    private @Nullable News news() {
        for (var passage : reading.outline().passages()) {
            var match = RETOLD.first(passage, 0);
            if (match != null) {
                int headline = headline();
                return new News(
                        passage.evidence(match.from(), match.to(), "document-type", 0.8),
                        headline < 0 ? null : field(words(headline), lines.get(headline)),
                        date(Math.max(0, headline)));
            }
        }
        return null;
    }

    private int headline() {
        for (int at = 0; at < lines.size(); at++) {
            var words = words(at);
            boolean sentence = words.endsWith(".") || words.endsWith(":") || words.length() > 250;
            boolean headline = words.split(" ").length >= HEADLINE_WORDS
                    && !MENU.matcher(words).matches();
            if (headline && !sentence) {
                return at;
            }
            if (sentence && headline) {
                return -1;
            }
        }
        return -1;
    }

    /** The day under the headline, else the one above it. */
    private @Nullable Field<String> date(int headline) {
        for (int distance = 1; distance < 6; distance++) {
            var date = dateAt(headline + distance);
            if (date != null) {
                return date;
            }
        }
        for (int at = headline; at >= 0; at--) {
            var date = dateAt(at);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Field<String> dateAt(int at) {
        var matcher = DAY.matcher(at < lines.size() ? words(at) : "");
        if (at >= lines.size() || words(at).length() > 110 || !matcher.find()) {
            return null;
        }
        int day = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        return day > 31 || month > 12
                ? null
                : field("%s-%02d-%02d".formatted(matcher.group(3), month, day), lines.get(at));
    }

    private String words(int at) {
        return reading.text()
                .value()
                .substring(lines.get(at).start(), lines.get(at).end())
                .replaceFirst("^[#*_> ]+", "")
                .replaceFirst("[*_ ]+$", "");
    }

    private Field<String> field(String value, Line line) {
        return new Field<>(
                value, Evidence.of(reading.text().value(), new Span(line.start(), line.end()), "document-news", 0.8));
    }
}
