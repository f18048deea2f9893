package vn.congmo.extraction.token;

import java.util.ArrayList;
import java.util.List;

final class Tokeniser {
    private Tokeniser() {}

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            boolean glued = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            var printed = text.substring(at, end);
            tokens.add(new Token(printed, Spelling.key(printed), at, end, glued));
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (Character.isLetterOrDigit(text.charAt(at))
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
