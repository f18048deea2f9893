package vn.congmo.gateway.publication;

import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** What publication refuses. */
enum PublicationErrors {
    BROKEN_LOG(
            "broken-publication-log",
            Kind.INTERNAL,
            "Nhật ký công bố bị hỏng hoặc bị sửa",
            "The publication log is broken or was tampered with"),
    OTHER_BASE_IRI(
            "other-base-iri",
            Kind.FORBIDDEN,
            "Địa chỉ gốc khác với địa chỉ đã công bố",
            "The base IRI is not the one things were published under"),
    DATA_IN_USE("data-in-use", Kind.UNAVAILABLE, "Thư mục dữ liệu đang được dùng", "The data directory is in use"),
    NOTHING_TO_PUBLISH("nothing-to-publish", Kind.INVALID, "Không có gì để công bố", "There is nothing to publish"),
    UNREADABLE_SOURCE("unreadable-source", Kind.INVALID, "Không đọc được nguồn dữ liệu", "A source cannot be read"),
    UNKNOWN_SUBJECT(
            "unknown-withdrawal-subject",
            Kind.NOT_FOUND,
            "Không có bộ dữ liệu hay phiên bản này",
            "There is no such dataset or version"),
    NOT_WITHDRAWABLE("not-withdrawable", Kind.INVALID, "Không thể thu hồi như vậy", "It cannot be withdrawn like this"),
    LOST_FILE("lost-file", Kind.INTERNAL, "Mất hoặc hỏng tệp đã công bố", "A published file is lost or damaged");

    private final ErrorCode code;

    PublicationErrors(String name, Kind kind, String vi, String en) {
        this.code = new ErrorCode(name, kind, new LocalizedText(vi, en));
    }

    /** A refusal of this kind with the particulars in Vietnamese and English. */
    Refusal refusal(String vi, String en) {
        return new Refusal(code, new LocalizedText(vi, en));
    }

    /** Whether a refusal is of this kind. */
    boolean isKindOf(Refusal refusal) {
        return refusal.code().equals(code);
    }
}
