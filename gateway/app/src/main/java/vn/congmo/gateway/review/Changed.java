package vn.congmo.gateway.review;

/** What has changed since a person decided. */
final class Changed {

    static final Remark SINCE_DECIDED = Remark.holding(
            "Quy tắc mới đọc khác điều đã thẩm định; lời của người thẩm định vẫn giữ",
            "Newer rules read something else than was reviewed; the reviewer's word stands");

    static final Remark SINCE_REJECTED = Remark.holding(
            "Đã bị bác bỏ khi máy đọc khác; nay máy đọc thế này",
            "Was rejected when the machine read something else; now it reads this");

    static final Remark ORPHANED = Remark.note(
            "Quy tắc mới không còn đọc ra dòng này; lời của người thẩm định vẫn giữ",
            "Newer rules no longer read this row; the reviewer's word stands");

    static final Remark QUOTE_GONE =
            Remark.holding("Đoạn trích dẫn không còn trong văn bản", "The quoted words no longer stand in the text");

    private Changed() {}
}
