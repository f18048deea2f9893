package vn.congmo.extraction.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A resource file: one entry a line, fields parted by {@code |}, {@code #} starts a remark. A folder of files with the same names
 * may add entries of a province or a ministry: {@link #extend}.
 */
public final class WordList {
    private static final String FOLDER = "/vn/congmo/extraction/";

    private static final Map<String, List<List<String>>> READ = new ConcurrentHashMap<>();

    private static volatile @Nullable Path more;

    private WordList() {}

    /**
     * Adds the entries of the files of a folder to those of the built-in lists of the same names, for the whole process. To be
     * called before the first document is read.
     *
     * @throws IllegalArgumentException if there is no such folder, or it holds a file that is no list's name
     * @throws IllegalStateException if lists have been read already
     */
    public static synchronized void extend(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No folder of word lists: " + folder);
        }
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") && WordList.class.getResource(FOLDER + name) == null)
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException("No word list has this name: " + name);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("Word lists of " + folder, e);
        }
        if (!READ.isEmpty() && !folder.equals(more)) {
            throw new IllegalStateException(
                    "Word lists have been read already; extend them before the first document.");
        }
        more = folder;
    }

    /** The entries of a file, each as its fields; a missing file is an {@link IllegalArgumentException}. */
    public static List<List<String>> rows(String file) {
        return READ.computeIfAbsent(file, WordList::read);
    }

    private static List<List<String>> read(String file) {
        var stream = WordList.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalArgumentException("No word list " + FOLDER + file);
        }
        try (stream) {
            var rows = new ArrayList<>(entries(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            var folder = more;
            if (folder != null && Files.exists(folder.resolve(file))) {
                rows.addAll(entries(Normalizer.normalize(Files.readString(folder.resolve(file)), Normalizer.Form.NFC)));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file, e);
        }
    }

    private static List<List<String>> entries(String text) {
        return text.lines()
                .map(WordList::withoutRemark)
                .filter(line -> !line.isEmpty())
                .map(WordList::fields)
                .toList();
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
