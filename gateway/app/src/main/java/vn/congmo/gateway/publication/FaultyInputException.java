package vn.congmo.gateway.publication;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.table.ValidationReport;

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

    /** Metadata that the CSVW library cannot use. */
    static FaultyInputException of(CsvwException e) {
        return new FaultyInputException(
                e.problems().stream().filter(Problem::isError).map(Fault::of).toList());
    }

    /** What the CSVW library found wrong with tables, and what others found beside it, which may be more than is told. */
    static FaultyInputException of(ValidationReport report, List<Fault> others, long totalOfOthers) {
        Stream<Fault> own = report.problems().stream().filter(Problem::isError).map(Fault::of);
        List<Fault> faults = Stream.concat(own, others.stream()).toList();
        return new FaultyInputException(faults, report.errors() + totalOfOthers);
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
