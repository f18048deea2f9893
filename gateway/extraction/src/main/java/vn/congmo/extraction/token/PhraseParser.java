package vn.congmo.extraction.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.token.Phrase.Element;

/** Recursive descent over the notation of {@link Phrase}. */
final class PhraseParser {
    private static final String SIGNS = "[](){}|";

    private final String notation;
    private final Map<String, Slot> slots;
    private int at;

    PhraseParser(String notation, Map<String, Slot> slots) {
        this.notation = notation;
        this.slots = slots;
    }

    Element parse() {
        var root = choice();
        if (at < notation.length()) {
            throw fault("unexpected '" + notation.charAt(at) + "'");
        }
        return root;
    }

    private Element choice() {
        var alternatives = new ArrayList<Element>(List.of(sequence()));
        while (peek() == '|') {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Elements.Choice(List.copyOf(alternatives));
    }

    private Element sequence() {
        var elements = new ArrayList<Element>();
        skipSpace();
        while (at < notation.length() && peek() != '|' && peek() != ')' && peek() != ']') {
            elements.add(element());
            skipSpace();
        }
        return elements.size() == 1 ? elements.getFirst() : new Elements.Sequence(List.copyOf(elements));
    }

    private Element element() {
        return switch (peek()) {
            case '[' -> new Elements.Maybe(bracketed(']'));
            case '(' -> bracketed(')');
            case '{' -> slot();
            default -> word();
        };
    }

    private Element bracketed(char close) {
        at++;
        var inner = choice();
        if (peek() != close) {
            throw fault("missing '" + close + "'");
        }
        at++;
        return inner;
    }

    private Element slot() {
        int end = notation.indexOf('}', at);
        if (end < 0) {
            throw fault("missing '}'");
        }
        var name = notation.substring(at + 1, end);
        at = end + 1;
        var slot = slots.get(name.substring(name.indexOf(':') + 1));
        if (slot == null) {
            throw fault("unknown slot '" + name + "'");
        }
        int colon = name.indexOf(':');
        return new Elements.Named(colon < 0 ? name : name.substring(0, colon), slot);
    }

    private Element word() {
        int end = at;
        while (end < notation.length() && notation.charAt(end) != ' ' && SIGNS.indexOf(notation.charAt(end)) < 0) {
            end++;
        }
        var word = notation.substring(at, end);
        at = end;
        return new Elements.Words(
                Tokeniser.tokens(word).stream().map(Token::key).toList());
    }

    private char peek() {
        return at < notation.length() ? notation.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (peek() == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " at " + at + " of phrase: " + notation);
    }
}
