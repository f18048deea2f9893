package vn.congmo.gateway.connectors.delivery;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.SettingErrors;
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

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN);
    }

    static Refusal unknown(String name) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Không có kết nối nào tên là " + name + " trong cấu hình.",
                        "No connector is configured by the name " + name + "."));
    }

    static void refuseReserved(ConnectorName name) {
        if (name.equals(ConnectorName.REPORTS)) {
            throw SettingErrors.wrong(new LocalizedText(
                    "Tên " + name + " dành cho các báo cáo; hãy đặt tên khác cho kết nối này",
                    "The name " + name + " stands for the reports; give this connector another one"));
        }
    }

    static Refusal unknownKind(String kind, Collection<String> known) {
        String all = String.join(", ", known);
        return SettingErrors.wrong(new LocalizedText(
                "kind: không có loại " + kind + "; chọn một trong: " + all,
                "kind: there is no " + kind + "; choose one of: " + all));
    }

    static Refusal badSetting(String setting, String value, String wanted) {
        return SettingErrors.wrong(new LocalizedText(
                setting + ": " + value + " không đúng; cần " + wanted,
                setting + ": " + value + " is wrong; wanted: " + wanted));
    }
}
