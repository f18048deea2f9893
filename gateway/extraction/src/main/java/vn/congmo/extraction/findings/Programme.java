package vn.congmo.extraction.findings;

/**
 * Something with a name of its own: Đề án, Chương trình, Quỹ, Hệ thống, Nền tảng, Trung tâm, Chiến lược ...
 *
 * @param name as printed, first letter in upper case
 * @param kind code of the kind, e.g. {@code de-an}, {@code quy}, {@code trung-tam}
 */
public record Programme(String name, String kind, Evidence evidence) {}
