package vn.congmo.csvw.datatype;

/**
 * A text that lets itself be read so often, and then no more: expressions of strangers must not run for hours. Behind
 * its end stands one mark more, U+FFFF, which is no character: who looks whether the text goes on reads that.
 */
final class MeteredText implements CharSequence {

    private static final char END = '\uFFFF';
    private static final long READS = 200_000;
    private static final long READS_PER_CHARACTER = 100;

    private final String text;
    private long left;

    MeteredText(String text) {
        this.text = text;
        this.left = READS + READS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new RegularExpression.TooCostly();
        }
        return index == text.length() ? END : text.charAt(index);
    }

    @Override
    public int length() {
        return text.length() + 1;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return text + END;
    }
}
