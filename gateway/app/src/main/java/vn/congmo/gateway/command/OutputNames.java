package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that a command was given, those of folders by name, and a name of its own for the findings of each. */
final class OutputNames {

    private OutputNames() {}

    static Map<Path, String> of(List<Path> arguments) throws IOException {
        List<Path> documents = documents(arguments);
        Map<String, Long> stems =
                documents.stream().collect(Collectors.groupingBy(OutputNames::stem, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path document : documents) {
            boolean alone = stems.getOrDefault(stem(document), 0L) == 1;
            names.put(
                    document,
                    free(alone ? stem(document) : document.getFileName().toString(), taken) + ".json");
        }
        return names;
    }

    private static List<Path> documents(List<Path> arguments) throws IOException {
        Set<Path> documents = new java.util.LinkedHashSet<>();
        for (Path argument : arguments) {
            documents.addAll(Files.isDirectory(argument) ? within(argument) : List.of(argument));
        }
        return new ArrayList<>(documents);
    }

    /** Hidden files, read-me files and those that describe others are no documents. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("(?i)\\..*|.*\\.json|readme(?:\\..*)?"))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path document) {
        return document.getFileName().toString().replaceFirst("(?<=.)\\.[^.]+$", "");
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
