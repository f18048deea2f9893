package vn.congmo.gateway.review;

import java.util.List;
import java.util.Locale;

/** Whether a document is published. */
public enum DocumentState {
    /** Nobody has said yet (chờ duyệt). */
    WAITING,
    /** It is (đã duyệt). */
    APPROVED,
    /** It is not (từ chối). */
    DECLINED;

    static DocumentState of(ReviewFile file, List<Decision> history) {
        return history.stream()
                .map(Decision::verdict)
                .filter(Verdict::isOfDocument)
                .reduce((earlier, later) -> later)
                .map(verdict -> verdict == Verdict.APPROVE ? APPROVED : DECLINED)
                .orElse(file.trusted() ? APPROVED : WAITING);
    }

    /** Lower case, as in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
