package vn.congmo.extraction.doubt;

import java.util.stream.Stream;
import vn.congmo.extraction.findings.Findings;

/** Looks at all findings of one document together and doubts some. */
@FunctionalInterface
interface DoubtRule {

    /** The doubts, in the order of the findings. */
    Stream<Doubt> doubts(Findings findings);
}
