package vn.congmo.gateway.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Words and values of the API description that are data, in files of the class path. */
final class BundledProperties {

    private BundledProperties() {}

    static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(BundledProperties.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
