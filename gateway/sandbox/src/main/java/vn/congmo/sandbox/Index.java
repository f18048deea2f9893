package vn.congmo.sandbox;

import java.util.Collection;
import java.util.Comparator;

/** What the sandbox tells who opens its first page. */
final class Index {

    private Index() {}

    static TwinAnswer of(Collection<Twin> twins, String address) {
        StringBuilder text = new StringBuilder("Hệ thống mô phỏng để thử kết nối / Stand-ins to try connectors with\n");
        twins.stream()
                .sorted(Comparator.comparing(Twin::name))
                .forEach(twin -> text.append("\n%s/%s\n%s\n".formatted(address, twin.name(), twin.help())));
        text.append("\nPOST %s/faults?twin=NAME&fault=BUSY&times=3\n".formatted(address));
        return TwinAnswer.of(404, "text/plain;charset=utf-8", text.toString());
    }
}
