package vn.congmo.extraction.task;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** "... báo cáo các nội dung nêu trên ... trước ngày X" gives its deadline to the tasks above it under the same block. */
final class ClosingReport {
    private static final Phrase ABOVE =
            Phrase.of("(các|những|toàn bộ) (nội dung|nhiệm vụ|nội dung, nhiệm vụ|việc) (nêu trên|trên|đã nêu|ở trên)");

    private static final Phrase DUE = Phrase.of("(thời hạn|thời gian|hoàn thành|báo cáo)");

    private ClosingReport() {}

    /** A closing paragraph that is no task itself: "Thời hạn hoàn thành các nhiệm vụ trên: trước ngày X". */
    static void spread(List<Draft> drafts, Outline outline) {
        var texts = outline.walk().filter(block -> block.level() == Level.TEXT).map(Block::passage);
        Stream.concat(texts, outline.closing().stream())
                .filter(words -> ABOVE.in(words) && DUE.in(words))
                .forEach(words -> spread(drafts, words));
    }

    private static void spread(List<Draft> drafts, Passage words) {
        if (drafts.stream().anyMatch(draft -> draft.passage().start() == words.start())) {
            return;
        }
        for (var deadline : Deadlines.find(words)) {
            drafts.stream()
                    .filter(draft -> draft.passage().start() < words.start())
                    .filter(draft -> deadline.relation() != Relation.RECURRING)
                    .forEach(draft -> draft.inherit(deadline, "closing"));
        }
    }

    static void spread(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var closing = drafts.get(i);
            if (ABOVE.in(closing.passage())) {
                for (var sibling : drafts.subList(0, i)) {
                    if (sibling.group().equals(closing.group())) {
                        closing.ownDeadlines().forEach(deadline -> sibling.inherit(deadline, closing.id()));
                    }
                }
            }
        }
    }
}
