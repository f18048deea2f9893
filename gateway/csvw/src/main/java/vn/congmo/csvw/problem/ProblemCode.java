package vn.congmo.csvw.problem;

import java.util.List;
import java.util.Locale;

/** Every kind of problem, with its message in Vietnamese and English; a code never changes its meaning. */
public enum ProblemCode {
    INVALID_JSON("tệp mô tả không phải JSON hợp lệ: %s", "the metadata is not valid JSON: %s"),
    INVALID_CONTEXT("“@context” không đúng: %s", "“@context” is not as it must be: %s"),
    METADATA_NOT_FOUND("không có tệp mô tả %s", "there is no metadata document %s"),
    METADATA_IGNORED(
            "tệp mô tả %s không nói đến bảng này nên bị bỏ qua",
            "the metadata %s does not mention this table and is ignored"),
    METADATA_OF_OTHER_TABLES(
            "tệp mô tả %s không nói đến bảng %s; các bảng của tệp mô tả được dùng thay",
            "the metadata %s does not mention the table %s; its own tables are used instead"),
    WRONG_TYPE("“@type” phải là “%s”, không phải “%s”", "“@type” must be “%s”, not “%s”"),
    INVALID_ID("“@id” không được là nút trống: %s", "“@id” must not be a blank node: %s"),
    MISSING_PROPERTY("thiếu thuộc tính bắt buộc “%s”", "the required property “%s” is missing"),
    INVALID_PROPERTY(
            "giá trị của “%s” không hợp lệ, được bỏ qua: %s", "the value of “%s” is not allowed and is ignored: %s"),
    UNKNOWN_PROPERTY("không có thuộc tính “%s” ở đây, được bỏ qua", "there is no property “%s” here, it is ignored"),
    INVALID_ANNOTATION("chú giải “%s” không hợp lệ: %s", "the annotation “%s” is not allowed: %s"),
    LANGUAGE_MAP(
            "“%s” không được viết theo ngôn ngữ như “titles”, được bỏ qua: %s; hãy viết [{\"@value\": \"…\", \"@language\": \"vi\"}]",
            "“%s” cannot be written by language as “titles” can, it is ignored: %s; write [{\"@value\": \"…\", \"@language\": \"en\"}]"),
    INVALID_COLUMN_NAME("tên cột “%s” không hợp lệ, được bỏ qua", "“%s” is not a column name and is ignored"),
    DUPLICATE_COLUMN_NAME("hai cột cùng tên “%s”", "two columns are named “%s”"),
    VIRTUAL_COLUMN_ORDER(
            "cột ảo phải đứng sau mọi cột thật: “%s”", "a virtual column must come after all others: “%s”"),
    UNKNOWN_COLUMN("không có cột “%s”", "there is no column “%s”"),
    AMBIGUOUS_TABLE("có nhiều bảng trong nhóm cùng lược đồ “%s”", "several tables of the group have the schema “%s”"),
    UNKNOWN_TABLE("không có bảng hoặc lược đồ “%s” trong nhóm", "there is no table or schema “%s” in the group"),
    INVALID_DATATYPE("kiểu dữ liệu không hợp lệ: %s", "the datatype is not allowed: %s"),
    INVALID_FORMAT(
            "mẫu định dạng “%s” không dùng được cho kiểu %s, được bỏ qua",
            "the format “%s” cannot be used for %s and is ignored"),
    INVALID_TEMPLATE("mẫu URI “%s” không hợp lệ", "“%s” is not a URI template"),

    TABLE_NOT_FOUND("không có tệp của bảng này", "there is no file of this table"),
    TABLE_UNREADABLE("không đọc được bảng: %s", "the table cannot be read: %s"),
    INVALID_ENCODING("dữ liệu không phải %s hợp lệ (byte thứ %s)", "the data is not valid %s (at byte %s)"),
    UNBALANCED_QUOTE("dấu nháy kép mở ở byte thứ %s mà không đóng", "a quote is opened (at byte %s) and never closed"),
    RECORD_TOO_LONG(
            "dòng dài quá %s ký tự; có lẽ thiếu một dấu nháy kép, xem từ byte thứ %s",
            "the row is longer than %s characters; a quote is probably missing, look from byte %s on"),
    STRAY_QUOTE(
            "dấu nháy kép đứng giữa ô (byte thứ %s): ô có dấu nháy phải được bao trong dấu nháy kép, dấu bên trong viết hai lần",
            "a quote stands within a cell (at byte %s): quote the whole cell and double the quotes inside it"),
    BARE_CARRIAGE_RETURN(
            "ký tự CR không kèm LF (byte thứ %s) được coi là một phần của ô, không phải hết dòng",
            "a CR without LF (at byte %s) is taken as part of the cell, not as the end of the line"),
    MISSING_HEADER("bảng không có dòng tiêu đề", "the table has no header line"),
    HEADER_MISMATCH("tiêu đề “%s” không khớp với mô tả “%s”", "the header “%s” does not match the described “%s”"),
    MISSING_COLUMN(
            "dòng chỉ có %s ô, cần %s: thiếu cột “%s”", "the row has %s cells instead of %s: column “%s” is missing"),
    EXTRA_COLUMN("dòng có %s ô, chỉ cần %s: thừa ô “%s”", "the row has %s cells instead of %s: “%s” is one too many"),
    REQUIRED("ô này không được để trống", "this cell must not be empty"),
    WRONG_VALUE("“%s” không phải giá trị kiểu %s", "“%s” is not a value of type %s"),
    WRONG_FORMAT("“%s” không đúng định dạng “%s” của kiểu %s", "“%s” does not match the format “%s” of %s"),
    WRONG_LENGTH("“%s” dài %s, cần %s", "“%s” has length %s, where %s is needed"),
    OUT_OF_BOUNDS("“%s” nằm ngoài giới hạn %s", "“%s” is outside the bound %s"),
    DUPLICATE_KEY("khóa chính %s đã có ở dòng %s", "the primary key %s already stands in line %s"),
    MISSING_REFERENCE("không có %s trong bảng “%s” (cột %s)", "there is no %s in the table “%s” (column %s)"),
    AMBIGUOUS_REFERENCE(
            "%s có ở nhiều dòng của bảng “%s” (cột %s)", "%s stands in several rows of the table “%s” (column %s)"),
    FORMAT_TOO_COSTLY(
            "không kiểm tra được “%s” vì biểu thức “%s” đòi hỏi quá nhiều bước",
            "“%s” cannot be checked: the expression “%s” takes too many steps");

    private final String messageVi;
    private final String messageEn;

    ProblemCode(String messageVi, String messageEn) {
        this.messageVi = messageVi;
        this.messageEn = messageEn;
    }

    /** The name that reports and links use, such as {@code wrong-value}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String messageVi(List<String> arguments) {
        return messageVi.formatted(arguments.toArray());
    }

    String messageEn(List<String> arguments) {
        return messageEn.formatted(arguments.toArray());
    }
}
