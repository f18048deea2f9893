package vn.congmo.gateway.catalogue.quality;

import java.util.List;

/**
 * How good a version of a dataset is.
 *
 * @param mqa        the metadata, metric by metric
 * @param dimensions the rows, dimension by dimension
 */
public record Quality(List<MqaPoints> mqa, List<DimensionScore> dimensions) {

    public Quality {
        mqa = List.copyOf(mqa);
        dimensions = List.copyOf(dimensions);
    }

    /** Out of 405. */
    public int points() {
        return mqa.stream().mapToInt(MqaPoints::points).sum();
    }

    /** How data.europa.eu calls so many points. */
    public String rating() {
        if (points() > 350) {
            return "Excellent";
        }
        if (points() > 220) {
            return "Good";
        }
        return points() > 120 ? "Sufficient" : "Bad";
    }
}
