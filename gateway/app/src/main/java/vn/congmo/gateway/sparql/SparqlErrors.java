package vn.congmo.gateway.sparql;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why a query is not answered. */
@Component
final class SparqlErrors implements ErrorCodes {

    static final ErrorCode MISSING_QUERY = code(
            "sparql-missing-query",
            Kind.BAD_REQUEST,
            "Thiếu truy vấn, hoặc có nhiều hơn một (tham số query)",
            "There is no query, or more than one (parameter query)");
    static final ErrorCode SYNTAX =
            code("sparql-syntax", Kind.BAD_REQUEST, "Truy vấn sai cú pháp SPARQL 1.1", "Not SPARQL 1.1 syntax");
    static final ErrorCode UPDATE = code(
            "sparql-update",
            Kind.FORBIDDEN,
            "Dữ liệu ở đây chỉ để đọc: không nhận lệnh cập nhật (INSERT, DELETE, LOAD ...)",
            "The data here is read only: updates (INSERT, DELETE, LOAD ...) are not taken");
    static final ErrorCode SERVICE = code(
            "sparql-service",
            Kind.FORBIDDEN,
            "SERVICE không được phép: hãy truy vấn nguồn kia từ phía bạn rồi ghép lại",
            "SERVICE is not allowed: query the other source from your side and join there");
    static final ErrorCode GRAPH = code(
            "sparql-unknown-graph",
            Kind.BAD_REQUEST,
            "Chỉ truy vấn được các đồ thị đã công bố, ví dụ /dataset/<slug>/version/<n>",
            "Only published graphs can be queried, for example /dataset/<slug>/version/<n>");
    static final ErrorCode FUNCTION = code(
            "sparql-function",
            Kind.FORBIDDEN,
            "Chỉ được dùng hàm của SPARQL 1.1 và các hàm đổi kiểu xsd: hãy tính phần còn lại từ kết quả",
            "Only the functions of SPARQL 1.1 and xsd: casts may be used: compute the rest from the results");
    static final ErrorCode PROPERTY_FUNCTION = code(
            "sparql-property-function",
            Kind.FORBIDDEN,
            "Không được dùng thuộc tính tính toán riêng của phần mềm: hãy dùng rdf:rest*/rdf:first cho danh sách, STR"
                    + " và STRAFTER cho IRI",
            "Computed properties of the software cannot be used: take rdf:rest*/rdf:first for lists, STR and STRAFTER"
                    + " for IRIs");
    static final ErrorCode PATH = code(
            "sparql-path",
            Kind.FORBIDDEN,
            "Đường đi (property path) quá tốn kém: * và + chỉ đặt sau một IRI hay (a|b), không lồng nhau, nhiều nhất"
                    + " ba, và có một đầu đã biết",
            "The property path is too costly: * and + only after one IRI or (a|b), not nested, three at most, and one"
                    + " end known");
    static final ErrorCode TRIPLES = code(
            "sparql-too-many-triples",
            Kind.FORBIDDEN,
            "Truy vấn có quá nhiều mẫu bộ ba: hãy chia thành nhiều truy vấn rồi ghép kết quả",
            "The query has too many triple patterns: ask in several queries and join what they give");
    static final ErrorCode UNIONS = code(
            "sparql-too-many-unions",
            Kind.FORBIDDEN,
            "Truy vấn có quá nhiều nhánh UNION: thay bằng VALUES hoặc đường đi (a|b)",
            "The query has too many UNION arms: use VALUES or a path (a|b) instead");
    static final ErrorCode VALUES = code(
            "sparql-too-many-values",
            Kind.FORBIDDEN,
            "VALUES có quá nhiều ô: gửi từng phần",
            "VALUES has too many cells: send them in parts");
    static final ErrorCode REGEX = code(
            "sparql-regex",
            Kind.FORBIDDEN,
            "Biểu thức chính quy và cờ phải là hằng theo cú pháp XPath, đến 200 ký tự, không tham chiếu ngược, không"
                    + " nhìn quanh, không trừ lớp ký tự: hãy dùng CONTAINS, STRSTARTS, STRENDS hoặc tìm toàn văn tại"
                    + " /api/v1/search",
            "A regular expression and its flags must be constants in the syntax of XPath, of up to 200 characters,"
                    + " without back-references, look-around or subtracted classes: use CONTAINS, STRSTARTS or STRENDS,"
                    + " or the full text at /api/v1/search");
    static final ErrorCode DISCONNECTED = code(
            "sparql-disconnected",
            Kind.FORBIDDEN,
            "Các phần của truy vấn không có biến chung và cho quá nhiều tổ hợp: hãy nối chúng bằng một biến, hoặc hỏi"
                    + " từng phần",
            "Parts of the query share no variable and have too many combinations: connect them by a variable, or ask"
                    + " for each part alone");
    static final ErrorCode RESULTS = code(
            "sparql-too-many-results",
            Kind.FORBIDDEN,
            "Kết quả có quá nhiều hàng hay bộ ba: lấy từng trang bằng ORDER BY, LIMIT và OFFSET, thêm điều kiện lọc,"
                    + " hoặc tải tệp của bộ dữ liệu",
            "The answer has too many rows or triples: take it in pages with ORDER BY, LIMIT and OFFSET, add conditions,"
                    + " or download the dataset's files");
    static final ErrorCode TOO_LONG = code(
            "sparql-too-long",
            Kind.TOO_LARGE,
            "Truy vấn quá dài: hãy chia nhỏ, hoặc tải tệp của bộ dữ liệu",
            "The query is too long: split it, or download the dataset's files");
    static final ErrorCode TOO_DEEP = code(
            "sparql-too-deep",
            Kind.BAD_REQUEST,
            "Truy vấn lồng quá nhiều cấp: dùng IN (...) thay chuỗi ||, VALUES thay UNION lồng nhau",
            "The query is nested too deep: use IN (...) for chains of ||, VALUES for nested UNIONs");
    static final ErrorCode TOO_MUCH = code(
            "sparql-too-much",
            Kind.FORBIDDEN,
            "Truy vấn phải giữ quá nhiều trong bộ nhớ: thêm LIMIT, điều kiện lọc, hoặc tải tệp của bộ dữ liệu",
            "The query must keep too much in memory: add a LIMIT or conditions, or download the dataset's files");
    static final ErrorCode CHARSET = code(
            "sparql-charset",
            Kind.BAD_REQUEST,
            "Truy vấn gửi thẳng phải là UTF-8 (SPARQL 1.1 Protocol, mục 2.1.3)",
            "A query that is posted directly must be UTF-8 (SPARQL 1.1 Protocol, section 2.1.3)");
    static final ErrorCode LONG_ANSWER = code(
            "sparql-long-answer",
            Kind.FORBIDDEN,
            "Kết quả dài quá: thêm LIMIT, chọn ít biến hơn, hoặc dùng COUNT",
            "The answer is too long: add a LIMIT, select fewer variables, or use COUNT");
    static final ErrorCode WHICH_GRAPH = code(
            "sparql-which-graph",
            Kind.BAD_REQUEST,
            "Phải có đúng một trong hai tham số: default, hoặc graph=<IRI>",
            "Exactly one of the parameters is needed: default, or graph=<IRI>");
    static final ErrorCode NO_GRAPH = code(
            "sparql-no-graph",
            Kind.NOT_FOUND,
            "Không có đồ thị này; tên các đồ thị có trong mô tả dịch vụ tại /sparql",
            "There is no such graph; the service description at /sparql names those that there are");
    static final ErrorCode LARGE_GRAPH = code(
            "sparql-large-graph",
            Kind.FORBIDDEN,
            "Đồ thị quá lớn cho dạng này: hãy lấy text/turtle hay application/n-triples",
            "The graph is too large for this form: take text/turtle or application/n-triples");
    static final ErrorCode TIMEOUT = code(
            "sparql-timeout",
            Kind.UNAVAILABLE,
            "Truy vấn chạy quá thời gian cho phép: thêm LIMIT, điều kiện lọc, hoặc tải tệp của bộ dữ liệu",
            "The query ran out of time: add a LIMIT or conditions, or download the dataset's files");

    @Override
    public List<ErrorCode> list() {
        return List.of(
                MISSING_QUERY,
                SYNTAX,
                UPDATE,
                SERVICE,
                GRAPH,
                FUNCTION,
                PROPERTY_FUNCTION,
                PATH,
                TRIPLES,
                UNIONS,
                VALUES,
                REGEX,
                DISCONNECTED,
                RESULTS,
                TOO_LONG,
                TOO_DEEP,
                TOO_MUCH,
                CHARSET,
                LONG_ANSWER,
                WHICH_GRAPH,
                NO_GRAPH,
                LARGE_GRAPH,
                TIMEOUT);
    }

    /** A refusal that needs no more words than its title. */
    static Refusal refuse(ErrorCode code) {
        return new Refusal(code, code.title());
    }

    /** A refusal that shows what it is about. */
    static Refusal refuse(ErrorCode code, String subject) {
        return new Refusal(
                code,
                new LocalizedText(
                        code.title().vi() + " — " + subject, code.title().en() + " — " + subject));
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
