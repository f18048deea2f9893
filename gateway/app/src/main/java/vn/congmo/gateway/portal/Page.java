package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;

/**
 * What the layout of every page needs: its language and its links. Vietnamese pages live at the bare path, English ones
 * below {@code /en}.
 *
 * @param path  without the language prefix
 * @param query with its question mark, or empty
 * @param data  addresses of the same content for machines
 */
record Page(String path, String query, Locale locale, String base, List<String> data) {

    private static final String ENGLISH = "/en";

    Page {
        data = List.copyOf(data);
    }

    /** The page at a requested path, whose prefix says the language. */
    static Page at(String requested, String query, String base) {
        boolean english = requested.equals(ENGLISH) || requested.startsWith(ENGLISH + "/");
        String bare = english ? requested.substring(ENGLISH.length()) : requested;
        return new Page(
                bare.isEmpty() ? "/" : bare, query, english ? Locale.ENGLISH : Locale.of("vi"), base, List.of());
    }

    /** The same page with these addresses for machines. */
    Page with(List<String> addresses) {
        return new Page(path, query, locale, base, addresses);
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    public List<String> getSections() {
        return List.of("problems", "documents", "tasks", "indicators", "datasets", "developers");
    }

    public List<String> getData() {
        return data;
    }

    /** Whether this page is inside a section of the menu. */
    public boolean isIn(String section) {
        return path.equals("/" + section) || path.startsWith("/" + section + "/");
    }

    /** A path in this page's language. */
    public String link(String target) {
        return isEnglish() ? english(target) : target;
    }

    public String getVietnamese() {
        return base + path + query;
    }

    public String getEnglish() {
        return base + english(path) + query;
    }

    public String getCanonical() {
        return isEnglish() ? getEnglish() : getVietnamese();
    }

    public String getOtherLanguage() {
        return (isEnglish() ? path : english(path)) + query;
    }

    private static String english(String target) {
        return target.equals("/") ? ENGLISH : ENGLISH + target;
    }
}
