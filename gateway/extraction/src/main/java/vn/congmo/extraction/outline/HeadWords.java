package vn.congmo.extraction.outline;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/** Recognises the fixed words of a head, also without their marks, and broken over lines anywhere. */
final class HeadWords {
    private static final List<String> NATION =
            List.of("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam");
    private static final Map<String, String> TITLES = WordList.rows("document-types.txt").stream()
            .collect(Collectors.toMap(
                    row -> Spelling.bare(row.get(1)).replace(" ", ""),
                    row -> row.getFirst(),
                    (first, second) -> first));
    private static final Pattern RULE = Pattern.compile("[^\\p{L}\\d|]+|[-=*_+~]{2}.*[-=*_+~]{2}");
    private static final Pattern MARK = Pattern.compile(
            "(?:thuong khan|hoa toc.{0,20}|khan|mat|toi mat|tuyet mat|du thao.{0,20}|ban sao|sao y.{0,20}|sao luc|cong van den|den)");
    private static final Pattern STAMP = Pattern.compile(
            "(?:nguoi ky|ky boi|ky ngay|ngay ky|thoi gian ky|signed by|digitally signed|co quan:|email:|e-mail:|so den|ngay den|den +so|den:|chuyen:|luu ho so|ho so).*");
    private static final Pattern DATE =
            Pattern.compile("(?:[^;:]{0,45}[,.] ?)?ngay\\b[ .…_/\\-\\dlio]*(?:thang\\b.*)?");
    private static final Pattern DATE_END = Pattern.compile(".*(?:nam\\b ?[\\d.…]*|/\\d{4})$");
    private static final Pattern ABOUT = Pattern.compile("(?:v/ ?v|vv|ve viec)\\b.*");

    private HeadWords() {}

    static boolean isNation(Row row) {
        var compact = row.compact();
        return compact.length() >= 4
                && row.startsUpperCase()
                && NATION.stream().anyMatch(words -> words.contains(compact));
    }

    /** A line of dashes or stars, a mark of urgency or secrecy, a receiver's or signer's stamp. */
    static boolean isOther(Row row) {
        var bare = row.bare();
        boolean mark = row.isUpperCase() && MARK.matcher(bare).matches();
        return mark || RULE.matcher(bare).matches() || STAMP.matcher(bare).matches();
    }

    /** A sentence or a long paragraph, as no letterhead holds. */
    static boolean isProse(Row row) {
        return row.text().length() > 220
                || row.text().length() > 70 && row.text().endsWith(".");
    }

    static boolean isPlaceDate(Row row) {
        return row.text().length() < 75 && DATE.matcher(row.bare()).matches();
    }

    static boolean endsDate(Row row) {
        return DATE_END.matcher(row.bare()).matches();
    }

    static boolean isAbout(Row row) {
        return ABOUT.matcher(row.bare()).matches();
    }

    static boolean isAddressees(Row row) {
        return row.bare().startsWith("kinh gui") || row.bare().startsWith("kinh goi");
    }

    /** Code of the type that this row is, or null. */
    static @Nullable String title(Row row) {
        if (row.isUpperCase() && row.compact().matches("phuluc(?:so)?[ivx\\d]{0,5}")) {
            return "phu-luc";
        }
        boolean printed = row.isUpperCase() || row.bold() || row.text().length() < 12;
        return printed && row.text().length() < 45 && !row.text().endsWith(":") ? TITLES.get(row.compact()) : null;
    }

    /** Length of the type in capitals that a longer row begins with, or 0. */
    static int titleLength(Row row) {
        var bare = row.bare();
        for (var type : WordList.rows("document-types.txt")) {
            int length = type.get(1).length();
            if (bare.length() > length + 1
                    && bare.charAt(length) == ' '
                    && bare.startsWith(Spelling.bare(type.get(1)))
                    && row.text().substring(0, length).chars().noneMatch(Character::isLowerCase)) {
                return length;
            }
        }
        return 0;
    }
}
