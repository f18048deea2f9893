package vn.congmo.gateway.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sorted files are searched and told apart as sets would be. */
class SortedFileTest {

    @TempDir
    Path folder;

    @Test
    void findsTheLinesThatBeginSoInAnyFile() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            TreeSet<String> lines = lines(random);
            try (SortedFile file = file(lines)) {
                for (String beginning : List.of("", "a", "b", "ab", "ba", "bbb", "c", "a".repeat(700))) {
                    assertThat(file.startingWith(beginning))
                            .isEqualTo(lines.stream()
                                    .filter(line -> line.startsWith(beginning))
                                    .toList());
                }
            }
        }
    }

    @Test
    void findsThemInOrderAndOutOfOrder() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 10_000; i < 20_000; i++) {
            lines.add("line " + i + " of many".repeat(i % 7));
        }
        try (SortedFile file = file(lines)) {
            for (int i : new int[] {10_000, 10_001, 10_001, 10_900, 19_999, 20_000, 20_001, 9_999, 15_000, 14_999}) {
                assertThat(file.startingWith("line " + i))
                        .hasSize(lines.contains("line " + i + " of many".repeat(i % 7)) ? 1 : 0);
            }
        }
    }

    @Test
    void takesSamplesFromEverywhere() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 10_000; i < 20_000; i++) {
            lines.add("line " + i);
        }
        try (SortedFile file = file(lines)) {
            List<String> sample = file.sample(100);

            assertThat(sample).hasSize(100).doesNotHaveDuplicates().isSubsetOf(lines);
            assertThat(sample.getLast()).isGreaterThan("line 19800");
            assertThat(file.sample(50_000)).containsExactlyElementsOf(lines);
        }
    }

    @Test
    void tellsWhatWasRemovedAndAdded() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            TreeSet<String> before = lines(random);
            TreeSet<String> after = lines(random);
            ByteArrayOutputStream removed = new ByteArrayOutputStream();
            ByteArrayOutputStream added = new ByteArrayOutputStream();
            LineDifference.write(
                    new ByteArrayInputStream(bytes(before)), new ByteArrayInputStream(bytes(after)), removed, added);

            assertThat(removed.toByteArray()).isEqualTo(bytes(without(before, after)));
            assertThat(added.toByteArray()).isEqualTo(bytes(without(after, before)));
        }
    }

    private static TreeSet<String> without(TreeSet<String> all, TreeSet<String> others) {
        TreeSet<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static TreeSet<String> lines(Random random) {
        TreeSet<String> lines = new TreeSet<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            String letter = random.nextBoolean() ? "a" : "b";
            String rest = random.nextInt(8) == 0 ? "a".repeat(random.nextInt(2_000)) : "";
            lines.add(letter
                    + random.ints(random.nextInt(4), 'a', 'c')
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining())
                    + rest);
        }
        return lines;
    }

    private SortedFile file(TreeSet<String> lines) throws IOException {
        return new SortedFile(Files.write(folder.resolve("lines"), bytes(lines)));
    }

    private static byte[] bytes(TreeSet<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
