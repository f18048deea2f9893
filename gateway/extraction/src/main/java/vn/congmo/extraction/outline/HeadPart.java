package vn.congmo.extraction.outline;

/** What a row of the head says (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II; Hướng dẫn 36-HD/VPTW for the Party). */
public enum HeadPart {
    /** Quốc hiệu and tiêu ngữ, or the Party's title. */
    NATION,
    /** The issuing body and the one above it. */
    ISSUER,
    /** Số và ký hiệu. */
    NUMBER,
    /** Place and date. */
    PLACE_DATE,
    /** "V/v ..." of a letter. */
    ABOUT,
    /** The type, standing alone. */
    TITLE,
    /** The words under the type. */
    SUBJECT,
    /** The authority repeated under the title of a decision: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". */
    AUTHORITY,
    /** "Kính gửi" and its list. */
    ADDRESSEES,
    /** Lines, urgency and secrecy marks, receiver's stamps, what a web page adds. */
    OTHER
}
