package vn.congmo.gateway.ckan.query;

import java.util.regex.Pattern;

/** {@code *} for any characters, {@code ?} for one. */
final class Wildcards {

    private Wildcards() {}

    static boolean areIn(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** The regular expression of a form; what a wildcard stands for is made of this. */
    static String pattern(String form, String any) {
        StringBuilder pattern = new StringBuilder();
        for (char character : form.replaceAll("\\*+", "*").toCharArray()) {
            switch (character) {
                case '*' -> pattern.append(any).append('*');
                case '?' -> pattern.append(any);
                default -> pattern.append(Pattern.quote(String.valueOf(character)));
            }
        }
        return pattern.toString();
    }
}
