package vn.congmo.gateway.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings that every command takes; what is not given comes from GATEWAY_... variables or the defaults. */
class SettingOptions {

    @Option(
            names = "--gateway.data",
            paramLabel = "DIR",
            description = {"Thư mục lưu trạng thái (mặc định: data).", "Where state is kept (default: data)."})
    private @Nullable String data;

    @Option(
            names = "--gateway.datasets",
            paramLabel = "DIR",
            description = {
                "Thư mục dữ liệu đầu vào (mặc định: datasets).",
                "What is published at start (default: datasets)."
            })
    private @Nullable String datasets;

    @Option(
            names = "--gateway.base-iri",
            paramLabel = "IRI",
            description = {
                "Địa chỉ gốc, cố định từ lần công bố đầu (mặc định: http://localhost:8080).",
                "What everything is named under, fixed once published (default: http://localhost:8080)."
            })
    private @Nullable String baseIri;

    @Option(
            names = "--server.port",
            paramLabel = "N",
            description = {"Cổng HTTP (mặc định: 8080).", "HTTP port (default: 8080)."})
    private @Nullable Integer port;

    /** Those given, as Spring takes them. */
    String[] arguments() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "gateway.data", data);
        add(arguments, "gateway.datasets", datasets);
        add(arguments, "gateway.base-iri", baseIri);
        add(arguments, "server.port", port);
        return arguments.toArray(String[]::new);
    }

    private static void add(List<String> arguments, String name, @Nullable Object value) {
        if (value != null) {
            arguments.add("--" + name + "=" + value);
        }
    }
}
