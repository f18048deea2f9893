package vn.congmo.gateway.connectors.edxml;

import java.util.Arrays;
import vn.congmo.gateway.core.LocalizedText;

/** How far a document has come (QĐ 28/2018/QĐ-TTg). */
public enum StatusCode {
    /** It is here; nobody has looked at it yet. */
    ARRIVED("01", "Đã đến", "Arrived"),
    /** It is not taken, and the description says why. */
    REJECTED("02", "Từ chối tiếp nhận", "Rejected"),
    /** It is taken. */
    RECEIVED("03", "Đã tiếp nhận", "Received"),
    /** Somebody has it. */
    ASSIGNED("04", "Phân công", "Assigned"),
    /** It is worked on. */
    IN_PROGRESS("05", "Đang xử lý", "In progress"),
    /** Everything it asks for is done. */
    COMPLETED("06", "Hoàn thành", "Completed"),
    /** Its sender takes it back. */
    RECALLED("13", "Lấy lại", "Recalled"),
    /** Its sender has changed it. */
    UPDATED("15", "Cập nhật", "Updated"),
    /** The taking back or the change is refused. */
    RECALL_REFUSED("16", "Từ chối lấy lại hoặc cập nhật", "Recall or update refused");

    private final String code;
    private final LocalizedText label;

    StatusCode(String code, String vi, String en) {
        this.code = code;
        this.label = new LocalizedText(vi, en);
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    /** In words. */
    public LocalizedText label() {
        return label;
    }

    /**
     * The one with these digits.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none
     */
    public static StatusCode get(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(EdxmlErrors::badStatus);
    }
}
