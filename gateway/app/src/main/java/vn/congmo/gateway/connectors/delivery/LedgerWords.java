package vn.congmo.gateway.connectors.delivery;

import vn.congmo.gateway.core.LocalizedText;

/** What a line of a ledger says, for people. */
public final class LedgerWords {

    private LedgerWords() {}

    /** One sentence. */
    public static LocalizedText of(LedgerLine line) {
        return switch (line) {
            case LedgerLine.Delivering begun -> item(begun, "Bắt đầu gửi", "Delivery begins");
            case LedgerLine.Delivered done -> item(done, "Bên nhận đã có", "The partner holds it");
            case LedgerLine.Withdrawing begun -> item(begun, "Bắt đầu gỡ", "Deletion begins");
            case LedgerLine.Withdrawn done -> item(done, "Bên nhận không còn giữ", "The partner holds it no more");
            case LedgerLine.Failed failed -> failed(failed);
            case LedgerLine.Harvested run -> harvested(run);
            case LedgerLine.HarvestFailed failed ->
                new LocalizedText(
                        "Không đọc được. " + failed.reason().vi(),
                        "Could not be read. " + failed.reason().en());
            case LedgerLine.HeldBack held -> held.reason();
            case LedgerLine.Asked asked -> by("Chạy ngay theo yêu cầu của ", "Run asked for by ", asked.by());
            case LedgerLine.Paused paused -> by("Tạm dừng bởi ", "Paused by ", paused.by());
            case LedgerLine.Resumed resumed -> by("Cho chạy tiếp bởi ", "Resumed by ", resumed.by());
        };
    }

    private static LocalizedText item(LedgerLine.OfItem line, String vi, String en) {
        String what = ": " + line.item() + " (" + line.version() + ")";
        return new LocalizedText(vi + what, en + what);
    }

    private static LocalizedText harvested(LedgerLine.Harvested run) {
        String vi = "Đã thu thập: %d mới, %d đổi, %d như cũ, %d đã gỡ, %d bị cách ly, %d chờ người quyết định gỡ"
                .formatted(run.added(), run.changed(), run.unchanged(), run.gone(), run.quarantined(), run.held());
        String en =
                "Harvested: %d new, %d changed, %d as before, %d gone, %d in quarantine, %d deletions wait for a person"
                        .formatted(
                                run.added(), run.changed(), run.unchanged(), run.gone(), run.quarantined(), run.held());
        return run.documents() == 0
                ? new LocalizedText(vi, en)
                : new LocalizedText(
                        "Đã nhận %d văn bản. ".formatted(run.documents()) + vi,
                        "Documents received: %d. ".formatted(run.documents()) + en);
    }

    private static LocalizedText failed(LedgerLine.Failed failed) {
        LocalizedText what = item(failed, "Không thành", "Failed");
        return new LocalizedText(
                what.vi() + ". " + failed.reason().vi(),
                what.en() + ". " + failed.reason().en());
    }

    private static LocalizedText by(String vi, String en, String who) {
        return new LocalizedText(vi + who, en + who);
    }
}
