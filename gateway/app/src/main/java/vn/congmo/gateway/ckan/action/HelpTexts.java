package vn.congmo.gateway.ckan.action;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each action does, from {@code help.txt}: a line {@code ## name}, then its text. */
final class HelpTexts {

    private static final Map<String, String> BY_NAME = read();

    private HelpTexts() {}

    static Optional<String> find(String action) {
        return Optional.ofNullable(BY_NAME.get(action));
    }

    private static Map<String, String> read() {
        try (InputStream file = HelpTexts.class.getResourceAsStream("help.txt")) {
            if (file == null) {
                throw new IllegalStateException("help.txt is part of the program");
            }
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^## "))
                    .filter(part -> part.contains("\n"))
                    .map(part -> part.split("\n", 2))
                    .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
