package vn.congmo.gateway.connectors.axis;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** What an axis' answers mean; its refusals come with HTTP 200 and a code. */
final class AxisFault {

    private static final String WRONG_KEY = "15";
    private static final String UNREGISTERED = "19";
    private static final String BROKEN_ITSELF = "20";
    private static final Map<String, LocalizedText> CODES = Map.of(
            "10",
            new LocalizedText("tệp không hợp lệ", "invalid file"),
            WRONG_KEY,
            new LocalizedText("sai SystemId hoặc SecretKey", "wrong SystemId or SecretKey"),
            "18",
            new LocalizedText("đơn vị nhận không tồn tại", "unknown receiving agency"),
            UNREGISTERED,
            new LocalizedText("đơn vị gửi chưa đăng ký", "sending agency not registered"),
            BROKEN_ITSELF,
            new LocalizedText("lỗi hệ thống của trục", "fault of the axis itself"),
            "21",
            new LocalizedText("lỗi xử lý tệp", "the file could not be processed"),
            "22",
            new LocalizedText("sai định dạng edXML", "wrong edXML format"),
            "23",
            new LocalizedText("đơn vị nhận đã khóa", "receiving agency locked"));

    private AxisFault() {}

    /** Whether a 401 is about the system's key, which no new log-in mends. */
    static boolean isWrongKey(OutboundAnswer answer) {
        return tryRead(answer).map(AxisFault::code).filter(WRONG_KEY::equals).isPresent();
    }

    /**
     * The answer to a call that did what it should.
     *
     * @throws PartnerFault when it did not
     */
    static JsonNode requireSuccess(OutboundAnswer answer) {
        Optional<JsonNode> read = tryRead(answer);
        String code = read.map(AxisFault::code).orElse("");
        if (!code.isEmpty() && !code.equals("0")) {
            throw refused(code);
        }
        JsonNode content = read(answer);
        if (!content.path("success").asBoolean(false)) {
            throw PartnerFault.refused(
                    new LocalizedText("Trục từ chối mà không cho mã lỗi", "The axis refuses without a code"));
        }
        return content;
    }

    /**
     * The content of an answer.
     *
     * @throws PartnerFault when the status or the content is none of success
     */
    static JsonNode read(OutboundAnswer answer) {
        if (!answer.isSuccess()) {
            throw HttpFault.of(answer);
        }
        return tryRead(answer)
                .orElseThrow(() -> PartnerFault.uncertain(
                        new LocalizedText("Trục trả lời không phải JSON", "The axis' answer is no JSON")));
    }

    private static PartnerFault refused(String code) {
        LocalizedText known = CODES.getOrDefault(code, new LocalizedText("không rõ", "unknown"));
        LocalizedText reason = new LocalizedText(
                "Trục báo lỗi %s: %s".formatted(code, known.vi()), "Code %s: %s".formatted(code, known.en()));
        return switch (code) {
            case WRONG_KEY, UNREGISTERED -> PartnerFault.denied(reason);
            case BROKEN_ITSELF -> PartnerFault.away(reason, Optional.empty());
            default -> PartnerFault.refused(reason);
        };
    }

    private static String code(JsonNode content) {
        return content.path("data").path("errorCode").asString("");
    }

    private static Optional<JsonNode> tryRead(OutboundAnswer answer) {
        try {
            return Optional.of(JsonMapper.shared().readTree(answer.body())).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
