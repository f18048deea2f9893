package vn.congmo.extraction.token;

import java.util.List;

/** The comparison forms of the tokens of a string. */
public final class WordKeys {
    private WordKeys() {}

    public static List<String> of(String text) {
        return Tokeniser.tokens(text).stream().map(Token::key).toList();
    }
}
