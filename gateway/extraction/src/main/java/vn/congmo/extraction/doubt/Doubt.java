package vn.congmo.extraction.doubt;

/**
 * A reason to look at a finding.
 *
 * @param finding    the very record of {@link vn.congmo.extraction.findings.Findings} that it is about
 * @param kind       whether what was found may be wrong, or only less than expected
 * @param rule       name of the rule, stable from release to release
 * @param vietnamese the reason for people
 * @param english    the same in English
 */
public record Doubt(Record finding, Kind kind, String rule, String vietnamese, String english) {

    /** How much a doubt weighs. */
    public enum Kind {
        /** Two findings contradict each other, so at least one of them is wrong. */
        CONFLICT,
        /** Something is missing that is usually there; what was found is not wrong for that. */
        GAP
    }

    static Doubt conflict(Record finding, String rule, String vietnamese, String english) {
        return new Doubt(finding, Kind.CONFLICT, rule, vietnamese, english);
    }

    static Doubt gap(Record finding, String rule, String vietnamese, String english) {
        return new Doubt(finding, Kind.GAP, rule, vietnamese, english);
    }
}
