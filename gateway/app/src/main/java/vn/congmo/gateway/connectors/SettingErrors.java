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
        return wrongSetting("options." + option, wanted);
    }

    /** A setting has a value that is none of those its kind wants; the value is not repeated, it may be a secret. */
    public static Refusal wrongSetting(String setting, LocalizedText wanted) {
        return wrong(new LocalizedText(setting + ": cần " + wanted.vi(), setting + ": wanted " + wanted.en()));
    }

    /** Settings are wrong in a way that these words say: which one, and what to write. */
    public static Refusal wrong(LocalizedText words) {
        return new Refusal(WRONG_SETTINGS, words);
    }
}
