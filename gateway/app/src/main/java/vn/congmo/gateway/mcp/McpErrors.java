package vn.congmo.gateway.mcp;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why an agent is not answered. */
@Component
public final class McpErrors implements ErrorCodes {

    /** The Origin header names a site that may not use this. */
    public static final ErrorCode ORIGIN = code(
            "mcp-origin",
            Kind.FORBIDDEN,
            "Trang web này không được dùng /mcp; người vận hành thêm địa chỉ của nó vào gateway.mcp.origins",
            "That web site may not use /mcp; the operator can add its origin to gateway.mcp.origins");
    /** The protocol version in the header is none that is spoken here. */
    public static final ErrorCode PROTOCOL = code(
            "mcp-protocol-version",
            Kind.BAD_REQUEST,
            "Không nói phiên bản này của MCP",
            "This version of MCP is not spoken here");
    /** A tool failed by a fault of the program. */
    public static final ErrorCode FAULT =
            code("mcp-fault", Kind.INTERNAL, "Lỗi của hệ thống; xin thử lại sau", "A fault of the system; try later");
    /** Too many ask at once. */
    public static final ErrorCode BUSY = code(
            "mcp-busy",
            Kind.UNAVAILABLE,
            "Hệ thống đang bận; xin gọi lại sau ít giây",
            "The system is busy; call again in a few seconds");
    /** The answer is longer than an agent should read. */
    public static final ErrorCode LONG = code(
            "mcp-long-answer",
            Kind.FORBIDDEN,
            "Kết quả quá dài cho một tác nhân: giảm limit, chọn ít cột hơn, hoặc thêm điều kiện",
            "The answer is too long for an agent: lower the limit, select fewer columns, or add conditions");

    private static final ErrorCode ARGUMENT =
            code("mcp-argument", Kind.BAD_REQUEST, "Đối số của công cụ không đúng", "An argument of the tool is wrong");
    private static final ErrorCode UNKNOWN =
            code("mcp-unknown", Kind.NOT_FOUND, "Không có thứ mang tên này", "There is nothing of this name");

    @Override
    public List<ErrorCode> list() {
        return List.of(ORIGIN, PROTOCOL, FAULT, BUSY, LONG, ARGUMENT, UNKNOWN);
    }

    /** Refuses with the title alone. */
    public static Refusal refuse(ErrorCode code) {
        return new Refusal(code, code.title());
    }

    static Refusal argument(String name, String wrong) {
        String detail = "Argument \"" + name + "\": " + wrong + ".";
        return new Refusal(ARGUMENT, new LocalizedText("Đối số \"" + name + "\" không đúng (" + wrong + ").", detail));
    }

    static Refusal unknown(String kind, String name, Collection<String> known) {
        String all = String.join(", ", known);
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Không có " + kind + " \"" + name + "\"; hãy dùng: " + all + ".",
                        "There is no " + kind + " \"" + name + "\"; use: " + all + "."));
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
