package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Refusal;

/** Reads a query and refuses by its text alone what must not run here. */
@Component
class QueryGuard {

    private static final Pattern UPDATE =
            Pattern.compile("(?i)(?:\\s++|#[^\\n]*+\\n|(?:PREFIX\\s++[^\\s<]*+|BASE)\\s*+<[^>]*+>)*+"
                    + "(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b");

    private final BaseIri base;
    private final SparqlSettings settings;

    QueryGuard(BaseIri base, SparqlSettings settings) {
        this.base = base;
        this.settings = settings;
    }

    /**
     * The query, allowed to run.
     *
     * @throws Refusal with the rule that it breaks
     */
    Query check(String text) {
        if (text.length() > settings.longestQuery()) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_LONG, text.length() + " > " + settings.longestQuery());
        }
        if (depth(text) > settings.deepest()) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_DEEP);
        }
        try {
            Query query = parse(text);
            QueryWalk.walk(query, rules());
            return query;
        } catch (StackOverflowError e) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_DEEP);
        }
    }

    private static List<Rule> rules() {
        return List.of(new VocabularyRule(), new SizeRule(), new FunctionRule(), new RegexRule(), new PathRule());
    }

    private Query parse(String text) {
        try {
            return QueryFactory.create(text, base.resolve("/"), Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw UPDATE.matcher(text).lookingAt()
                    ? SparqlErrors.refuse(SparqlErrors.UPDATE)
                    : SparqlErrors.refuse(SparqlErrors.SYNTAX, firstLine(e));
        } catch (QueryException e) {
            throw SparqlErrors.refuse(SparqlErrors.SYNTAX, firstLine(e));
        }
    }

    private static String firstLine(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Deepest nesting of brackets; those within strings count too, which hurts no honest query. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += switch (text.charAt(i)) {
                case '(', '{', '[' -> 1;
                case ')', '}', ']' -> -1;
                default -> 0;
            };
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
