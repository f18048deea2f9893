package vn.congmo.extraction.indicator;

import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Whether a figure is wanted or already reached. */
final class Natures {
    private static final Phrase REACHED = Phrase.of(
            "(đã đạt|hiện đạt|hiện chiếm|hiện có|hiện nay|ước đạt|mới đạt|mới chỉ|chỉ đạt|đã hoàn thành|đã có|đã được|đã|đến nay|tính đến|vẫn còn|xếp thứ)");
    private static final Phrase WANTED = Phrase.of("(phấn đấu|bảo đảm|đảm bảo|mục tiêu|ít nhất|tối thiểu|trở lên)");

    private Natures() {}

    static Nature of(Passage passage, int figure, Bounds bounds, Setting setting) {
        boolean reached = false;
        for (int at = bounds.from(); at <= Math.min(figure, passage.size() - 1); at++) {
            reached |= REACHED.at(passage, at) != null;
            if (WANTED.at(passage, at) != null) {
                return Nature.TARGET;
            }
        }
        return reached || setting.isReport() ? Nature.ACTUAL : Nature.TARGET;
    }
}
