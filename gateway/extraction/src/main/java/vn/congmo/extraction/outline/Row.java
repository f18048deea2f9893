package vn.congmo.extraction.outline;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Spelling;

/**
 * A printed line.
 *
 * @param span where it stands in the normalised text
 * @param text its characters
 * @param key its comparison form
 * @param blankBefore number of blank lines above it
 * @param bold whether all of it is bold
 */
public record Row(Span span, String text, String key, int blankBefore, boolean bold) {
    private static final Pattern MARKS = Pattern.compile("(?:#{1,6} |> ?)*(?:[*_]+(?=[^\\s*_]))?");
    private static final Pattern TRAILING = Pattern.compile("(?<=[^\\s*_])[*_]+$|(?<=\\S) #+$");
    private static final Set<String> OPEN = Set.of(
            "của", "và", "về", "các", "tại", "theo", "trên", "trong", "cho", "với", "số", "ngày", "tháng", "năm",
            "tỉnh", "phố", "xã", "phường", "để", "do", "từ", "đến", "những", "trực", "thuộc", "hoặc", "bởi", "là",
            "ban", "nghị", "quyết", "kế", "&", "-");

    /** The row of a line, without the Markdown marks of headings, quotations and emphasis around it. */
    static Row of(NormalisedText document, Line line) {
        var text = document.value().substring(line.start(), line.end());
        var marks = MARKS.matcher(text);
        boolean heading = text.charAt(0) == '#' && marks.lookingAt();
        int from = marks.lookingAt() ? marks.end() : 0;
        boolean marked = "*_#".indexOf(text.charAt(text.length() - 1)) >= 0;
        var trailing = TRAILING.matcher(text);
        int to = marked && trailing.find(from) ? trailing.start() : text.length();
        if (from >= to) {
            from = 0;
            to = text.length();
        }
        var span = new Span(line.start() + from, line.start() + to);
        var own = text.substring(from, to);
        return new Row(span, own, Spelling.key(own), line.blankBefore(), line.bold() || heading);
    }

    /** The part of it between two offsets of its text, without the space around; null if nothing is left. */
    @Nullable
    Row part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (start < end && text.charAt(end - 1) == ' ') {
            end--;
        }
        return start == end
                ? null
                : new Row(
                        new Span(span.start() + start, span.start() + end),
                        text.substring(start, end),
                        key.substring(start, end),
                        blankBefore,
                        bold);
    }

    /** Its comparison form without any marks. */
    public String bare() {
        return Spelling.bare(text);
    }

    /** Its letters and digits alone, without marks: "K Ế HOẠCH" and "KẾ HOẠCH" are one. */
    String compact() {
        return bare().chars()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it begins with these words (comparison form). */
    public boolean startsWith(String words) {
        return key.startsWith(words);
    }

    /** Whether its letters are all upper case, and there are some. */
    public boolean isUpperCase() {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether its last word wants another one behind it. */
    public boolean isOpen() {
        return OPEN.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    boolean isNumber() {
        return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.charAt(0)) && Markers.find(text) == null;
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean endsSentence() {
        return endsWith(".;:!?…");
    }

    boolean endsWith(String signs) {
        var end = text.endsWith("”") || text.endsWith("\"") || text.endsWith(")") ? 2 : 1;
        return signs.indexOf(text.charAt(text.length() - 1)) >= 0
                || (text.length() > end && signs.indexOf(text.charAt(text.length() - end)) >= 0);
    }
}
