package vn.congmo.gateway.connectors.ndxp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What a service wants.
 *
 * @param door     how it knows its callers
 * @param token    where it gives tokens
 * @param method   that delivers
 * @param path     below the address that takes a dataset; may hold placeholders
 * @param template of the JSON that is delivered
 * @param success  what an answer says that accepts
 * @param receipt  JSON pointer to what an answer calls the delivery
 * @param lookup   path that tells what the service holds of a dataset
 * @param held     JSON pointer to the key in the answer to that
 * @param withdraw path that takes a DELETE
 * @param mostRows of one table in one delivery
 */
record NdxpSettings(
        Door door,
        URI token,
        String method,
        Template path,
        Template template,
        Acceptance success,
        Optional<String> receipt,
        Optional<Template> lookup,
        String held,
        Optional<Template> withdraw,
        int mostRows) {

    private static final int MOST_ROWS = 100_000;

    static NdxpSettings of(Connection connection) {
        return new NdxpSettings(
                Door.of(connection.findOption("auth").orElse("oauth2")),
                connection
                        .findOption("token-address")
                        .map(NdxpSettings::address)
                        .orElseGet(() -> connection.settings().address().resolve("/token")),
                method(connection.findOption("method").orElse("POST")),
                Template.ofPath("path", connection.findOption("path").orElse("")),
                Template.ofJson(json(connection.getOption("template"))),
                Acceptance.of(connection.findOption("success")),
                connection.findOption("receipt").map(pointer -> pointer("receipt", pointer)),
                connection.findOption("lookup").map(path -> Template.ofPath("lookup", path)),
                pointer("lookup-key", connection.findOption("lookup-key").orElse("/key")),
                connection.findOption("withdraw").map(path -> Template.ofPath("withdraw", path)),
                mostRows(connection.findOption("rows").orElse("10000")));
    }

    /** The template itself, or the file it is in. */
    private static String json(String template) {
        if (template.strip().startsWith("{") || template.strip().startsWith("[")) {
            return template;
        }
        try {
            return Files.readString(Path.of(template));
        } catch (IOException | InvalidPathException e) {
            throw SettingErrors.wrong(
                    "template",
                    new LocalizedText("JSON, hoặc tên một tệp đọc được", "JSON, or the name of a readable file"));
        }
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw SettingErrors.wrong("token-address", new LocalizedText("một địa chỉ http(s)", "an http(s) address"));
        }
    }

    private static String method(String method) {
        String upper = method.toUpperCase(Locale.ROOT);
        if (!upper.matches("POST|PUT")) {
            throw SettingErrors.wrong("method", new LocalizedText("POST hoặc PUT", "POST or PUT"));
        }
        return upper;
    }

    static String pointer(String option, String pointer) {
        if (!pointer.startsWith("/")) {
            throw SettingErrors.wrong(option, new LocalizedText("dạng /data/id", "a form like /data/id"));
        }
        return pointer;
    }

    private static int mostRows(String rows) {
        if (!rows.matches("\\d{1,6}") || Integer.parseInt(rows) > MOST_ROWS) {
            throw SettingErrors.wrong("rows", new LocalizedText("0 đến " + MOST_ROWS, "0 to " + MOST_ROWS));
        }
        return Integer.parseInt(rows);
    }
}
