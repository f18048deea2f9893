package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;

/** Brings lines into reading order where text stands side by side: letterhead, Nơi nhận beside the signature, columns. */
final class PdfColumns {
    private static final float NARROWEST = 6;
    private static final float FARTHEST = 9;
    private static final float NEXT_LINE = 2.2f;
    private static final float BESIDE = 0.85f;

    private final List<PdfLine> lines;
    private final float left;
    private final float right;

    private PdfColumns(List<PdfLine> lines) {
        this.lines = lines;
        left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }

    /** The lines in reading order: of two columns the left one first. */
    static List<PdfLine> ordered(List<PdfLine> lines) {
        return new PdfColumns(lines).order();
    }

    private List<PdfLine> order() {
        var ordered = new ArrayList<PdfLine>();
        int at = 0;
        while (at < lines.size()) {
            var region = region(at);
            if (region == null) {
                ordered.add(lines.get(at));
                at++;
            } else {
                var side = lines.subList(at, region.end);
                side.forEach(line -> ordered.addAll(line.part(region.middle(), true)));
                side.forEach(line -> ordered.addAll(line.part(region.middle(), false)));
                at = region.end;
            }
        }
        return ordered;
    }

    private record Region(float from, float to, int end) {
        float middle() {
            return (from + to) / 2;
        }
    }

    /** The two columns that begin with this line, if they do. */
    private @org.jspecify.annotations.Nullable Region region(int at) {
        for (var gap : gaps(at)) {
            float middle = (gap[0] + gap[1]) / 2;
            if (middle > left + 0.2 * (right - left) && middle < left + 0.8 * (right - left)) {
                var region = grown(at, gap[0], gap[1]);
                if (region != null) {
                    return region;
                }
            }
        }
        return null;
    }

    /** Free places in the line, or between it and one beside it that stands a little lower. */
    private List<float[]> gaps(int at) {
        var gaps = new ArrayList<>(lines.get(at).gaps());
        if (at + 1 < lines.size() && isBeside(at + 1)) {
            var line = lines.get(at);
            var next = lines.get(at + 1);
            gaps.add(new float[] {Math.min(line.right(), next.right()), Math.max(line.left(), next.left())});
        }
        return gaps;
    }

    /** Whether a line stands beside the one before it: too close below it to follow it. */
    private boolean isBeside(int at) {
        var line = lines.get(at);
        var before = lines.get(at - 1);
        boolean apart = line.left() > before.right() + NARROWEST || before.left() > line.right() + NARROWEST;
        return apart && line.y() - before.y() < BESIDE * Math.max(line.size(), before.size());
    }

    private @org.jspecify.annotations.Nullable Region grown(int at, float from, float to) {
        float[] corridor = {from, to};
        int end = at + 1;
        int both = 1;
        float leftEnd = lines.get(at).y();
        for (int i = at + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var side = line.y() - lines.get(i - 1).y() > FARTHEST * line.size() ? Side.ACROSS : side(line, corridor);
            if (side == Side.ACROSS) {
                break;
            }
            boolean beside = side == Side.BOTH || isBeside(i);
            if (beside || side == Side.LEFT && line.y() - leftEnd < NEXT_LINE * line.size()) {
                end = i + 1;
                both += beside ? 1 : 0;
            }
            leftEnd = end == i + 1 && side != Side.RIGHT ? line.y() : leftEnd;
        }
        return both > 1 || opens(at, corridor) ? new Region(corridor[0], corridor[1], end) : null;
    }

    /** A single line with words on both sides is a letterhead or signature only if its words say so. */
    private boolean opens(int at, float[] corridor) {
        var next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        var text = (lines.get(at).text() + " " + next).toUpperCase(java.util.Locale.ROOT);
        return corridor[1] > corridor[0]
                && (text.contains("CỘNG HÒA") || text.contains("ĐẢNG CỘNG SẢN") || text.startsWith("NƠI NHẬN"));
    }

    private enum Side {
        LEFT,
        RIGHT,
        BOTH,
        ACROSS
    }

    /** Where the line stands to the corridor; narrows the corridor to what stays free. */
    private static Side side(PdfLine line, float[] corridor) {
        if (corridor[1] - Math.max(corridor[0], line.right()) >= NARROWEST) {
            corridor[0] = Math.max(corridor[0], line.right());
            return Side.LEFT;
        }
        if (Math.min(corridor[1], line.left()) - corridor[0] >= NARROWEST) {
            corridor[1] = Math.min(corridor[1], line.left());
            return Side.RIGHT;
        }
        for (var gap : line.gaps()) {
            float from = Math.max(gap[0], corridor[0]);
            float to = Math.min(gap[1], corridor[1]);
            if (to - from >= NARROWEST) {
                corridor[0] = from;
                corridor[1] = to;
                return Side.BOTH;
            }
        }
        return Side.ACROSS;
    }
}
