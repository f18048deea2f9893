package vn.congmo.gateway.publication;

import java.util.List;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;

/** An input that must not be published, with everything found wrong with it. */
final class FaultyInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final long total;

    /** Some faults out of a total that may be larger. */
    FaultyInputException(List<Fault> faults, long total) {
        super(total + " faults, first: " + faults.getFirst().line().en());
        this.faults = List.copyOf(faults);
        this.total = total;
    }

    /** All there is. */
    FaultyInputException(List<Fault> faults) {
        this(faults, faults.size());
    }

    /** What the CSVW library could not go on with. */
    static FaultyInputException of(CsvwException e) {
        return new FaultyInputException(
                e.problems().stream().filter(Problem::isError).map(Fault::of).toList());
    }

    /** They, in the order found; at least one. */
    List<Fault> faults() {
        return faults;
    }

    /** How many there are. */
    long total() {
        return total;
    }
}
