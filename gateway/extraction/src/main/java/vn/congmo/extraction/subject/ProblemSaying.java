package vn.congmo.extraction.subject;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.token.Passage;

/**
 * Something that a passage says of big problems, and the tokens that say so.
 *
 * @param order place in an enumeration, from 1
 */
record ProblemSaying(Kind kind, String value, @Nullable Integer order, Passage passage, int from, int to) {

    static ProblemSaying of(Kind kind, Passage passage, int from, int to) {
        return new ProblemSaying(kind, passage.text(from, to), null, passage, from, to);
    }

    /** One item of an enumeration; {@code mark} is where its number begins. */
    static ProblemSaying item(Kind kind, int order, Passage passage, int mark, int from, int to) {
        return new ProblemSaying(kind, passage.text(from, to), order, passage, mark, to);
    }
}
