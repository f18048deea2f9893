package vn.congmo.gateway.connectors.ckan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What a CKAN connector's options say.
 *
 * @param organisation  that owns the packages ({@code owner-org}: its name or id); a site may want one
 * @param groups        names of the groups that the packages are in ({@code groups}: a, b)
 * @param prefix        what the names of packages begin with ({@code prefix})
 * @param uploads       whether files are uploaded ({@code files: upload}) instead of linked ({@code files: link})
 * @param largestUpload in bytes ({@code largest-upload}); larger files are linked, since the site would refuse them
 * @param fields        further fields of every package, for sites with a schema of their own ({@code field.<name>})
 */
record CkanOptions(
        Optional<String> organisation,
        List<String> groups,
        String prefix,
        boolean uploads,
        long largestUpload,
        Map<String, String> fields) {

    private static final String FIELD = "field.";

    static CkanOptions of(Connection connection) {
        return new CkanOptions(
                connection.findOption("owner-org"),
                groups(connection.findOption("groups").orElse("")),
                prefix(connection.findOption("prefix").orElse("")),
                uploads(connection.findOption("files").orElse("link")),
                largest(connection.findOption("largest-upload").orElse("10MB")),
                fields(connection.settings().options()));
    }

    private static List<String> groups(String option) {
        return Stream.of(option.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String prefix(String option) {
        if (!option.matches("[a-z0-9_-]{0,30}")) {
            throw SettingErrors.wrong(
                    "prefix", new LocalizedText("đến 30 ký tự a-z 0-9 - _", "up to 30 of a-z 0-9 - _"));
        }
        return option;
    }

    private static boolean uploads(String option) {
        if (!option.matches("link|upload")) {
            throw SettingErrors.wrong("files", new LocalizedText("link hoặc upload", "link or upload"));
        }
        return option.equals("upload");
    }

    private static long largest(String option) {
        try {
            return DataSize.parse(option).toBytes();
        } catch (IllegalArgumentException e) {
            throw SettingErrors.wrong("largest-upload", new LocalizedText("dung lượng như 10MB", "a size like 10MB"));
        }
    }

    private static Map<String, String> fields(Map<String, String> options) {
        Map<String, String> fields = new TreeMap<>();
        options.forEach((option, value) -> {
            if (option.startsWith(FIELD)) {
                fields.put(option.substring(FIELD.length()), value);
            }
        });
        return fields;
    }
}
