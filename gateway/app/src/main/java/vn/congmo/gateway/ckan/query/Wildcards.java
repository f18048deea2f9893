package vn.congmo.gateway.ckan.query;

/** {@code *} for any characters, {@code ?} for one. */
final class Wildcards {

    private Wildcards() {}

    static boolean areIn(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Whether a text has a form; goes back to the last star only, so that no form takes long. */
    static boolean match(String form, String text) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        for (int i = 0; i < text.length(); ) {
            if (at < form.length() && form.charAt(at) == '*') {
                star = at++;
                afterStar = i;
            } else if (at < form.length() && (form.charAt(at) == '?' || form.charAt(at) == text.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        return form.substring(at).chars().allMatch(left -> left == '*');
    }
}
