package vn.congmo.gateway.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why a question to a table is not answered. */
@Component
final class RowErrors implements ErrorCodes {

    static final ErrorCode UNKNOWN_TABLE = code(
            "rows-unknown-table", Kind.NOT_FOUND, "Phiên bản này không có bảng đó", "This version has no such table");
    static final ErrorCode NOT_QUERYABLE = code(
            "rows-not-queryable",
            Kind.NOT_FOUND,
            "Bảng này không truy vấn được vì không có tệp Parquet: hãy tải tệp CSV",
            "This table cannot be queried, as it has no Parquet file: download the CSV");
    static final ErrorCode UNKNOWN_COLUMN =
            code("rows-unknown-column", Kind.BAD_REQUEST, "Bảng không có cột này", "The table has no such column");
    static final ErrorCode INVALID_VALUE = code(
            "rows-invalid-value",
            Kind.BAD_REQUEST,
            "Giá trị không hợp với kiểu của cột",
            "The value does not fit the type of the column");
    static final ErrorCode UNFIT = code(
            "rows-unfit", Kind.BAD_REQUEST, "Không thể hỏi cột này như vậy", "This cannot be asked of this column");
    static final ErrorCode TOO_LONG = code(
            "rows-too-long",
            Kind.BAD_REQUEST,
            "Chữ cần tìm dài quá 200 ký tự",
            "The text to find has more than 200 characters");
    static final ErrorCode INVALID_CURSOR = code(
            "rows-invalid-cursor",
            Kind.BAD_REQUEST,
            "Con trỏ trang (cursor) không dùng được cho truy vấn này: hãy chép từ \"next\" của trang trước",
            "The cursor does not belong to this query: copy it from the \"next\" of the page before");
    static final ErrorCode TOO_SLOW = code(
            "rows-too-slow",
            Kind.UNAVAILABLE,
            "Truy vấn chạy quá thời gian cho phép: thêm điều kiện lọc, hoặc tải tệp của bảng",
            "The query ran out of time: add conditions, or download the table's file");
    static final ErrorCode TOO_HEAVY = code(
            "rows-too-heavy",
            Kind.UNAVAILABLE,
            "Truy vấn cần quá nhiều bộ nhớ: thêm điều kiện lọc, bớt cột, hoặc tải tệp của bảng",
            "The query needs too much memory: add conditions, select fewer columns, or download the table's file");
    static final ErrorCode BUSY = code(
            "rows-busy",
            Kind.UNAVAILABLE,
            "Đang có quá nhiều truy vấn; xin thử lại sau ít giây",
            "There are too many queries at present; please try again in a few seconds");

    @Override
    public List<ErrorCode> list() {
        return List.of(
                UNKNOWN_TABLE,
                NOT_QUERYABLE,
                UNKNOWN_COLUMN,
                INVALID_VALUE,
                UNFIT,
                TOO_LONG,
                INVALID_CURSOR,
                TOO_SLOW,
                TOO_HEAVY,
                BUSY);
    }

    static Refusal refuse(ErrorCode code) {
        return new Refusal(code, code.title());
    }

    static Refusal unknownTable(String table, Collection<String> known) {
        String all = String.join(", ", known);
        return new Refusal(
                UNKNOWN_TABLE,
                new LocalizedText(
                        "Không có bảng \"" + table + "\"; các bảng: " + all + ".",
                        "There is no table \"" + table + "\"; the tables are: " + all + "."));
    }

    static Refusal unknownColumn(String column, Collection<String> known) {
        String all = String.join(", ", known);
        return new Refusal(
                UNKNOWN_COLUMN,
                new LocalizedText(
                        "Không có cột \"" + column + "\"; các cột dùng được: " + all + ".",
                        "There is no column \"" + column + "\"; use one of: " + all + "."),
                Map.of("column", column));
    }

    static Refusal invalidValue(String column, String value, String takes) {
        return new Refusal(
                INVALID_VALUE,
                new LocalizedText(
                        "Cột \"" + column + "\" không nhận giá trị \"" + value + "\"; dạng hợp lệ: " + takes + ".",
                        "Column \"" + column + "\" does not take \"" + value + "\"; it takes: " + takes + "."),
                Map.of("column", column));
    }

    static Refusal unfit(String column, String vi, String en) {
        return new Refusal(
                UNFIT,
                new LocalizedText("Cột \"" + column + "\": " + vi + ".", "Column \"" + column + "\": " + en + "."),
                Map.of("column", column));
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
