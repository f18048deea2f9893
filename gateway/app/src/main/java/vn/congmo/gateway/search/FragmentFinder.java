package vn.congmo.gateway.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congmo.gateway.search.Clauses.Span;
import vn.congmo.gateway.search.SearchHit.Piece;
import vn.congmo.gateway.search.VietnameseAnalyzer.Word;

/** Finds the piece of a text to show with a hit. */
final class FragmentFinder {

    private static final int BEFORE = 60;
    private static final int LENGTH = 300;
    private static final int SHORT = 180;
    private static final String CUT = "…";
    private static final Pattern LINE_END = Pattern.compile(" *\\n");

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final String prefix;

    FragmentFinder(SearchText text) {
        String last = "";
        for (String phrase : text.phrases()) {
            Initials.abbreviated(phrase).ifPresent(initials::add);
            for (Word word : VietnameseAnalyzer.FOLDED.words(phrase)) {
                wanted.add(word.term());
                last = word.term();
            }
        }
        prefix = text.openLast() ? last : "";
    }

    /** The title with what matched in it, and of the text the clause with most of the words, or else its beginning. */
    Marked find(String title, String text) {
        List<Word> ofTitle = VietnameseAnalyzer.FOLDED.words(title);
        List<Word> ofText = VietnameseAnalyzer.FOLDED.words(text);
        boolean finished = Stream.concat(ofTitle.stream(), ofText.stream())
                .anyMatch(word -> word.term().equals(prefix));
        List<Word> inText = matches(ofText, finished);
        return new Marked(
                pieces(title, new Span(0, title.length()), new Span(0, title.length()), matches(ofTitle, finished)),
                pieces(text, best(text, inText), inText));
    }

    private static List<Piece> pieces(String text, Span clause, List<Word> matches) {
        boolean whole = clause.end() - clause.start() <= LENGTH;
        int first = matches.stream()
                .mapToInt(Word::start)
                .filter(start -> start >= clause.start())
                .findFirst()
                .orElse(clause.start());
        int start = whole ? clause.start() : wordStart(text, Math.max(clause.start(), first - BEFORE));
        int end = whole ? clause.end() : wordEnd(text, Math.min(clause.end(), start + LENGTH));
        return pieces(text, clause, new Span(start, end), matches);
    }

    /** A longer word that begins as the last one typed matches only where that word itself is nowhere. */
    private List<Word> matches(List<Word> words, boolean finished) {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int row = abbreviated(words, i);
            for (int end = i + row; i < end - 1; i++) {
                found.add(words.get(i));
            }
            if (row > 0 || matches(words.get(i), finished)) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    /** How many words from here on an abbreviation that was typed stands for. */
    private int abbreviated(List<Word> words, int from) {
        for (String each : initials) {
            int read = 0;
            int at = from;
            while (read < each.length() && at < words.size()) {
                String word = words.get(at).term();
                if (word.charAt(0) == each.charAt(read)) {
                    read++;
                } else if (read == 0 || !word.equals("va")) {
                    break;
                }
                at++;
            }
            if (read == each.length()) {
                return at - from;
            }
        }
        return 0;
    }

    private boolean matches(Word word, boolean finished) {
        return wanted.contains(word.term())
                || !finished && !prefix.isEmpty() && word.term().startsWith(prefix);
    }

    private static Span best(String text, List<Word> matches) {
        List<Span> clauses = Clauses.of(text);
        int best = 0;
        int most = 0;
        int next = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Set<String> words = new HashSet<>();
            while (next < matches.size()
                    && matches.get(next).start() < clauses.get(i).end()) {
                words.add(matches.get(next++).term());
            }
            if (words.size() > most) {
                most = words.size();
                best = i;
            }
        }
        return clauses.isEmpty() ? new Span(0, 0) : withLines(text, clauses, best);
    }

    /** A short line says too little without the lines that follow it. */
    private static Span withLines(String text, List<Span> clauses, int from) {
        int start = clauses.get(from).start();
        int last = from;
        while (last + 1 < clauses.size()
                && text.charAt(clauses.get(last).end() - 1) == '\n'
                && clauses.get(last + 1).end() - start <= SHORT) {
            last++;
        }
        return new Span(start, clauses.get(last).end());
    }

    private static List<Piece> pieces(String text, Span clause, Span shown, List<Word> matches) {
        List<Piece> pieces = new ArrayList<>();
        int end = text.substring(0, shown.end()).stripTrailing().length();
        add(pieces, shown.start() > clause.start() ? CUT : "", false);
        int done = shown.start();
        for (Word match : matches) {
            if (match.start() >= done && match.end() <= end) {
                add(pieces, text.substring(done, match.start()), false);
                add(pieces, text.substring(match.start(), match.end()), true);
                done = match.end();
            }
        }
        add(pieces, text.substring(done, Math.max(done, end)), false);
        add(pieces, shown.end() < clause.end() ? CUT : "", false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(LINE_END.matcher(text).replaceAll(" · "), match));
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

    /** A title and a piece of the text, both cut into what matched and what did not. */
    record Marked(List<Piece> title, List<Piece> fragment) {}
}
