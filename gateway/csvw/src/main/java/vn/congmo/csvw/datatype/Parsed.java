package vn.congmo.csvw.datatype;

import java.util.List;
import vn.congmo.csvw.problem.ProblemCode;

/** What became of a string: a value, or the reason why it is none. */
public sealed interface Parsed permits Value, Parsed.Invalid {

    /** A string that is no value of the datatype; the arguments complete the code's message. */
    record Invalid(ProblemCode code, List<String> arguments) implements Parsed {}
}
