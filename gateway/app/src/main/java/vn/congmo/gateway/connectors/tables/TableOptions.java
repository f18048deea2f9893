package vn.congmo.gateway.connectors.tables;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congmo.csvw.metadata.Urls;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;

/**
 * What a connector says of the tables it takes.
 *
 * @param addresses   URLs of the files, normalised
 * @param metadata    URL of their CSVW metadata, or {@code file:} and the path of a file here
 * @param sheet       of a workbook; else the first one that is shown
 * @param badRows     largest share of rows with errors, from 0 to 1, that the others are taken without
 * @param fingerprint of all settings: with others, everything is looked at again
 */
record TableOptions(
        List<String> addresses,
        Optional<String> metadata,
        Optional<String> sheet,
        double badRows,
        Optional<String> licence,
        Optional<String> publisher,
        Sha256 fingerprint) {

    private static final LocalizedText SHARE = new LocalizedText("một số từ 0 đến 1", "a number from 0 to 1");
    private static final LocalizedText BELOW = new LocalizedText(
            "các địa chỉ nằm dưới address, cách nhau bằng dấu phẩy hoặc khoảng trắng",
            "addresses below the connector's, parted by commas or blanks");
    private static final LocalizedText METADATA = new LocalizedText(
            "một URL, hoặc file: và đường dẫn tới một tệp đọc được", "a URL, or file: and the path of a readable file");

    TableOptions {
        addresses = List.copyOf(addresses);
    }

    /**
     * Those of a connector.
     *
     * @throws Refusal when one is wrong; it says what to write
     */
    static TableOptions of(Connection connection) {
        HarvestOptions.of(connection);
        return new TableOptions(
                addresses(connection),
                connection.findOption("metadata").map(TableOptions::checked),
                connection.findOption("sheet"),
                share(connection.findOption("bad-rows").orElse("0.05")),
                connection.findOption("licence"),
                connection.findOption("publisher"),
                fingerprint(connection));
    }

    /** Where the metadata is a file of this machine. */
    Optional<Path> findFile() {
        return metadata.filter(TableOptions::isFile).map(TableOptions::path);
    }

    private static List<String> addresses(Connection connection) {
        List<String> listed = listed(connection.settings().options());
        return listed.isEmpty()
                ? List.of(Urls.normalise(connection.settings().address().toString()))
                : listed.stream().map(path -> below(connection, path)).toList();
    }

    /** A list in YAML comes as {@code tables.0}, {@code tables.1} and so on. */
    private static List<String> listed(Map<String, String> options) {
        return options.entrySet().stream()
                .filter(option -> option.getKey().matches("tables(\\.\\d+)?"))
                .sorted(Comparator.comparing((Map.Entry<String, String> option) ->
                                option.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(option -> Stream.of(option.getValue().split("[\\s,]+")))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static String below(Connection connection, String path) {
        String folder = Urls.normalise(connection.resolve("/").toString());
        String address = Urls.normalise(Urls.resolve(folder, path));
        if (!address.startsWith(folder)) {
            throw SettingErrors.wrong("tables", BELOW);
        }
        return address;
    }

    private static String checked(String metadata) {
        boolean readable = isFile(metadata) ? Files.isReadable(path(metadata)) : isUri(metadata);
        if (!readable) {
            throw SettingErrors.wrong("metadata", METADATA);
        }
        return metadata;
    }

    private static boolean isFile(String metadata) {
        return metadata.startsWith("file:");
    }

    private static Path path(String metadata) {
        return Path.of(metadata.substring("file:".length()).replaceFirst("^//+", "/"));
    }

    private static boolean isUri(String text) {
        try {
            return !URI.create(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static double share(String text) {
        if (!text.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")) {
            throw SettingErrors.wrong("bad-rows", SHARE);
        }
        return Double.parseDouble(text);
    }

    private static Sha256 fingerprint(Connection connection) {
        String all = connection.settings().address() + " "
                + new TreeMap<>(connection.settings().options());
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
