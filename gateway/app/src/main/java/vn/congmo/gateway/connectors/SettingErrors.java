package vn.congmo.gateway.connectors;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about the settings of connectors. */
@Component
public final class SettingErrors implements ErrorCodes {

    private static final ErrorCode WRONG_SETTINGS = new ErrorCode(
            "connector-settings",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Cấu hình kết nối sai", "The settings of a connector are wrong"));

    @Override
    public List<ErrorCode> list() {
        return List.of(WRONG_SETTINGS);
    }

    /** A setting is not there. */
    static Refusal missing(String setting) {
        return wrong(new LocalizedText("Thiếu " + setting, "The setting " + setting + " is missing"));
    }

    /** An option has a value that is none of those wanted. */
    public static Refusal wrong(String option, LocalizedText wanted) {
        return wrong(new LocalizedText(
                "options." + option + ": cần " + wanted.vi(), "options." + option + ": wanted " + wanted.en()));
    }

    /** Settings are wrong in a way that these words say: which one, and what to write. */
    public static Refusal wrong(LocalizedText words) {
        return new Refusal(WRONG_SETTINGS, words);
    }
}
