package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.token.Phrase;

/** "... báo cáo các nội dung nêu trên ... trước ngày X" gives its deadline to the tasks above it under the same block. */
final class ClosingReport {
    private static final Phrase ABOVE =
            Phrase.of("(các|những|toàn bộ) (nội dung|nhiệm vụ|nội dung, nhiệm vụ|việc) (nêu trên|trên|đã nêu|ở trên)");

    private ClosingReport() {}

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
