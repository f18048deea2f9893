package vn.congmo.gateway.sparql;

/** A text that a regular expression reads step by step, so that it can be stopped while it backtracks. */
final class BoundedText implements CharSequence {

    private static final int STEPS_BETWEEN_CHECKS = 4096;

    private final CharSequence text;
    private final Budget budget;
    private int steps;

    BoundedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        if (++steps % STEPS_BETWEEN_CHECKS == 0) {
            budget.checkTime();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
