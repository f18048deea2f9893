package vn.congmo.gateway.connectors;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about the settings that a connector's kind alone understands. */
@Component
public final class SettingErrors implements ErrorCodes {

    private static final ErrorCode WRONG_OPTION = new ErrorCode(
            "connector-option",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Tùy chọn của kết nối sai hoặc thiếu", "An option of a connector is wrong or missing"));

    @Override
    public List<ErrorCode> list() {
        return List.of(WRONG_OPTION);
    }

    /** A setting is not there. */
    static Refusal missing(String setting) {
        return new Refusal(
                WRONG_OPTION, new LocalizedText("Thiếu " + setting, "The setting " + setting + " is missing"));
    }

    /** An option has a value that is none of those wanted. */
    public static Refusal wrong(String option, LocalizedText wanted) {
        return new Refusal(
                WRONG_OPTION,
                new LocalizedText(
                        "options." + option + ": cần " + wanted.vi(), "options." + option + ": wanted " + wanted.en()));
    }
}
