package vn.congmo.gateway.ckan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads queries: words, phrases, {@code field:value}, ranges, {@code + - ! NOT}, {@code AND}, {@code OR}, brackets. What
 * stands side by side must all hold, and binds less than a written {@code OR}: {@code a:b OR a:c -d:e} is
 * {@code (a:b OR a:c) AND NOT d:e}, which is what those who send it mean.
 */
public final class QueryParser {

    private static final int DEEPEST = 50;
    private static final int LONGEST = 20_000;

    private final QueryText text;
    private int depth;

    private QueryParser(String text) {
        this.text = new QueryText(text);
    }

    /**
     * The query that a text says; an empty one asks for everything.
     *
     * @throws QuerySyntaxException when it cannot be read
     */
    public static SolrQuery parse(String query) {
        if (query.length() > LONGEST) {
            throw new QuerySyntaxException("The query is longer than " + LONGEST + " characters");
        }
        QueryParser parser = new QueryParser(query);
        SolrQuery all = parser.sideBySide(SolrQuery.TEXT);
        if (!parser.text.atEnd()) {
            throw parser.text.fault("nothing was opened that this could close");
        }
        return all;
    }

    /** The same for what people type: where it names no field and cannot be read, its words count. */
    public static SolrQuery parseTyped(String query) {
        try {
            return parse(query);
        } catch (QuerySyntaxException e) {
            if (query.contains(":")) {
                throw e;
            }
            return parse(query.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
        }
    }

    private SolrQuery sideBySide(String field) {
        if (++depth > DEEPEST) {
            throw text.fault("there are more than " + DEEPEST + " brackets in each other");
        }
        List<SolrQuery> parts = new ArrayList<>();
        while (!text.atEnd() && !text.sees(")")) {
            parts.add(either(field));
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new SolrQuery.And(parts);
    }

    private SolrQuery either(String field) {
        List<SolrQuery> parts = new ArrayList<>(List.of(both(field)));
        while (text.takeWord("OR") || text.take("||")) {
            parts.add(both(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new SolrQuery.Or(parts);
    }

    private SolrQuery both(String field) {
        List<SolrQuery> parts = new ArrayList<>(List.of(one(field)));
        while (text.takeWord("AND") || text.take("&&")) {
            parts.add(one(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new SolrQuery.And(parts);
    }

    private SolrQuery one(String field) {
        int negations = 0;
        while (text.sees("+-!") || text.takeWord("NOT")) {
            negations += text.take("+") ? 0 : 1;
            if (!text.take("-")) {
                text.take("!");
            }
        }
        SolrQuery part = plain(field);
        return negations % 2 == 0 ? part : new SolrQuery.Not(part);
    }

    private SolrQuery plain(String field) {
        Optional<String> named = text.takeField();
        if (named.isEmpty()) {
            return value(field);
        }
        if (named.get().equals("*")) {
            text.word();
            return new SolrQuery.All();
        }
        return value(named.get());
    }

    private SolrQuery value(String field) {
        if (text.take("(")) {
            SolrQuery group = sideBySide(field);
            if (!text.take(")")) {
                throw text.fault("a bracket is not closed");
            }
            return group;
        }
        if (text.take("\"")) {
            return new SolrQuery.Is(field, text.phrase(), true);
        }
        if (text.sees("[{")) {
            return range(field);
        }
        String word = text.word();
        return word.equals("*") ? new SolrQuery.Exists(field) : new SolrQuery.Is(field, word, false);
    }

    private SolrQuery range(String field) {
        boolean withFrom = text.take("[");
        if (!withFrom) {
            text.take("{");
        }
        Optional<String> from = end();
        if (!text.takeWord("TO")) {
            throw text.fault("a range needs TO between its ends");
        }
        Optional<String> to = end();
        boolean withTo = text.take("]");
        if (!withTo && !text.take("}")) {
            throw text.fault("a range is not closed");
        }
        return new SolrQuery.Between(field, from, to, withFrom, withTo);
    }

    private Optional<String> end() {
        String end = text.take("\"") ? text.phrase() : text.word();
        return end.equals("*") ? Optional.empty() : Optional.of(end);
    }
}
