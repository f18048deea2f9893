package vn.congmo.gateway.connectors.delivery;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about connectors. */
@Component
public final class ConnectorErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-connector",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có kết nối này", "There is no such connector"));
    private static final ErrorCode WRONG_SETTINGS = new ErrorCode(
            "connector-settings",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Cấu hình kết nối sai", "The settings of a connector are wrong"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN, WRONG_SETTINGS);
    }

    static Refusal unknown(String name) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Không có kết nối nào tên là " + name + " trong cấu hình.",
                        "No connector is configured by the name " + name + "."));
    }

    static Refusal unknownKind(String kind, Collection<String> known) {
        String all = String.join(", ", known);
        return new Refusal(
                WRONG_SETTINGS,
                new LocalizedText(
                        "kind: không có loại " + kind + "; chọn một trong: " + all,
                        "kind: there is no " + kind + "; choose one of: " + all));
    }

    static Refusal badSetting(String setting, String value, String wanted) {
        return new Refusal(
                WRONG_SETTINGS,
                new LocalizedText(
                        setting + ": " + value + " không đúng; cần " + wanted,
                        setting + ": " + value + " is wrong; wanted: " + wanted));
    }
}
