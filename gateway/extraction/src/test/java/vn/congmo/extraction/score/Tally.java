package vn.congmo.extraction.score;

/** Counts of right, invented and missed findings. */
final class Tally {
    int right;
    int invented;
    int missed;

    void add(Tally other) {
        right += other.right;
        invented += other.invented;
        missed += other.missed;
    }

    double precision() {
        return share(right, right + invented);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + invented + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
