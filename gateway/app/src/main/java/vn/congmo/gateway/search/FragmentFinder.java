package vn.congmo.gateway.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congmo.gateway.search.SearchHit.Piece;
import vn.congmo.gateway.search.VietnameseAnalyzer.Word;

/** Finds the piece of a text to show with a hit. */
final class FragmentFinder {

    private static final int BEFORE = 60;
    private static final int LENGTH = 260;
    private static final String CUT = "…";

    private final Set<String> wanted = new HashSet<>();
    private final String prefix;

    FragmentFinder(SearchText text) {
        String last = "";
        for (String phrase : text.phrases()) {
            for (Word word : VietnameseAnalyzer.FOLDED.words(phrase)) {
                wanted.add(word.term());
                last = word.term();
            }
        }
        prefix = text.openLast() ? last : "";
    }

    /** The text around its first match, or its beginning where nothing matches. */
    List<Piece> find(String text) {
        List<Word> matches = VietnameseAnalyzer.FOLDED.words(text).stream()
                .filter(this::matches)
                .toList();
        int first = matches.isEmpty() ? 0 : matches.getFirst().start();
        int start = wordStart(text, Math.max(0, first - BEFORE));
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        return pieces(text, start, end, matches);
    }

    private boolean matches(Word word) {
        return wanted.contains(word.term()) || !prefix.isEmpty() && word.term().startsWith(prefix);
    }

    private static List<Piece> pieces(String text, int start, int end, List<Word> matches) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, start > 0 ? CUT : "", false);
        int done = start;
        for (Word match : matches) {
            if (match.start() >= done && match.end() <= end) {
                add(pieces, text.substring(done, match.start()), false);
                add(pieces, text.substring(match.start(), match.end()), true);
                done = match.end();
            }
        }
        add(pieces, text.substring(done, end), false);
        add(pieces, end < text.length() ? CUT : "", false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, match));
        }
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return from == 0 || space < 0 || space >= from + BEFORE ? from : space + 1;
    }

    private static int wordEnd(String text, int to) {
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        return space < to - BEFORE ? to : space;
    }
}
