package vn.congmo.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A resource file: one entry a line, fields parted by {@code |}, {@code #} starts a remark. */
public final class WordList {
    private static final String FOLDER = "/vn/congmo/extraction/";

    private static final Map<String, List<List<String>>> READ = new ConcurrentHashMap<>();

    private WordList() {}

    /** The entries of a file, each as its fields; a missing file is an {@link IllegalArgumentException}. */
    public static List<List<String>> rows(String file) {
        return READ.computeIfAbsent(file, WordList::read);
    }

    private static List<List<String>> read(String file) {
        var stream = WordList.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalArgumentException("No word list " + FOLDER + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(WordList::withoutRemark)
                    .filter(line -> !line.isEmpty())
                    .map(WordList::fields)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file, e);
        }
    }

    /** The first fields of a file. */
    public static List<String> words(String file) {
        return rows(file).stream()
                .map(List::getFirst)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String withoutRemark(String line) {
        int remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
