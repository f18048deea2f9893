package vn.congmo.gateway.publication;

import java.util.List;
import java.util.Map;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.ProblemLog;
import vn.congmo.csvw.table.GroupPass;
import vn.congmo.csvw.table.TableVisitor;
import vn.congmo.csvw.table.ValidationReport;

/** Reads every table of a dataset once: validates it, looks for personal data, and shows its rows on the way. */
final class CheckedReading {

    private static final int REPORTED_PROBLEMS = 10_000;

    private CheckedReading() {}

    /**
     * Shows the rows of all tables; what the visitor made of them is good only when this returns.
     *
     * @return how many rows each table has, by URL
     * @throws FaultyInputException with everything that is wrong, when the dataset must not be published
     */
    static Map<String, Long> read(StagedDataset dataset, TableVisitor visitor) throws FaultyInputException {
        PrivacyScreen screen = new PrivacyScreen(visitor, REPORTED_PROBLEMS);
        ValidationReport report = pass(dataset, screen);
        if (!report.isValid() || screen.total() > 0) {
            throw FaultyInputException.of(report, screen.faults(), screen.total());
        }
        return report.rows();
    }

    /** The pass ends at a table that cannot be read on; all other faults are worth a second reading. */
    private static ValidationReport pass(StagedDataset dataset, TableVisitor visitor) throws FaultyInputException {
        try {
            return GroupPass.visit(dataset.group(), dataset, visitor, 1, new ProblemLog(REPORTED_PROBLEMS));
        } catch (CsvwException unreadable) {
            throw FaultyInputException.of(Csvw.validate(dataset.group(), dataset, REPORTED_PROBLEMS), List.of(), 0);
        }
    }
}
