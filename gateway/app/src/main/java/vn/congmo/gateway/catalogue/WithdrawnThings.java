package vn.congmo.gateway.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.web.ErrorCodes;

/** The refusals that stand where withdrawn things stood: why, since when, and what to read instead (HTTP 410). */
@Component
public final class WithdrawnThings implements ErrorCodes {

    private static final ErrorCode WITHDRAWN =
            new ErrorCode("withdrawn", ErrorCode.Kind.GONE, new LocalizedText("Đã được thu hồi", "It was withdrawn"));

    @Override
    public List<ErrorCode> list() {
        return List.of(WITHDRAWN);
    }

    /**
     * Passes where the dataset was not taken back.
     *
     * @throws Refusal where it was
     */
    public static void require(Catalogue catalogue, DatasetId dataset) {
        catalogue.findWithdrawn(dataset).ifPresent(gone -> {
            throw refusal(dataset.slug(), gone.withdrawal(), "/catalog");
        });
    }

    /**
     * Passes where neither the version nor its dataset was taken back.
     *
     * @throws Refusal where one of them was
     */
    public static void require(Catalogue catalogue, VersionId version) {
        require(catalogue, version.dataset());
        Withdrawal gone = catalogue.withdrawals(version.dataset()).get(version.number());
        if (gone != null) {
            String name = version.dataset() + "/" + version.number();
            throw refusal(name, gone, version.dataset().path());
        }
    }

    private static Refusal refusal(String name, Withdrawal gone, String instead) {
        LocalizedText detail = new LocalizedText(
                "%s đã được thu hồi lúc %s. Lý do: %s. Xin đọc thay vào đó: %s"
                        .formatted(name, gone.time(), gone.reason().vi(), instead),
                "%s was withdrawn at %s. Reason: %s. Read instead: %s"
                        .formatted(name, gone.time(), gone.reason().en(), instead));
        return new Refusal(WITHDRAWN, detail, particulars(gone, instead));
    }

    private static Map<String, Object> particulars(Withdrawal gone, String instead) {
        Map<String, String> reason = new LinkedHashMap<>();
        reason.put("vi", gone.reason().vi());
        reason.put("en", gone.reason().en());
        return Map.of("withdrawn", gone.time().toString(), "reason", reason, "instead", instead);
    }
}
