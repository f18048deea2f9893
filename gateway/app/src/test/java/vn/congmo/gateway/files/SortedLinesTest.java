package vn.congmo.gateway.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    @TempDir
    Path folder;

    @Test
    void givesEachLineOnceInTheOrderOfItsBytes() throws IOException {
        assertThat(sorted(1 << 20, "b\nđ\na\nb\nab\n\nz\na\n")).isEqualTo("\na\nab\nb\nz\nđ\n");
    }

    @Test
    void ordersALineBeforeItsContinuationWhateverTheNextByte() throws IOException {
        assertThat(sorted(8, "a\tb\na\na\u0001\na b\n")).isEqualTo("a\na\u0001\na\tb\na b\n");
    }

    @Test
    void endsTheLastLine() throws IOException {
        assertThat(sorted(1 << 20, "b\na")).isEqualTo("a\nb\n");
        assertThat(sorted(4, "bbbb\naaaa\nbbbb")).isEqualTo("aaaa\nbbbb\n");
    }

    @Test
    void givesNothingForNothing() throws IOException {
        assertThat(sorted(16, "")).isEmpty();
    }

    @Test
    void countsWhatItWrites() throws IOException {
        try (SortedLines lines = new SortedLines(folder, 4)) {
            lines.write("b\na\nb\nc\nb\n".getBytes(UTF_8));
            assertThat(lines.writeTo(new ByteArrayOutputStream())).isEqualTo(3);
        }
    }

    @Test
    void takesALineLongerThanItsMemoryAndItsBuffers() throws IOException {
        String longLine = "x".repeat(3 * LineReader.BUFFER);
        assertThat(sorted(64, "y\n" + longLine + "\na\n" + longLine + "\n")).isEqualTo("a\n" + longLine + "\ny\n");
    }

    @Test
    void needsNoFileWhereOneChunkIsEnough() throws IOException {
        try (SortedLines lines = new SortedLines(folder, 1 << 20)) {
            lines.write("b\na\n".getBytes(UTF_8));
            lines.writeTo(new ByteArrayOutputStream());
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void removesItsTemporaryFilesEvenWhenNobodyReadsThem() throws IOException {
        try (SortedLines lines = new SortedLines(folder, 16)) {
            for (int i = 0; i < 100; i++) {
                lines.write(("line " + i + "\n").getBytes(UTF_8));
            }
            assertThat(files()).isNotEmpty();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void mergesMoreFilesThanItOpensAtOnce() throws IOException {
        String input = String.join(
                "\n",
                IntStream.range(0, 5000)
                        .mapToObj(i -> "line " + i * 7919 % 3001)
                        .toList());
        assertThat(sorted(64, input)).isEqualTo(expected(input));
        assertThat(files()).isEmpty();
    }

    /** Any lines, cut into any writes, in any memory, are a sorted set. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 1000, 1 << 16})
    void isASortedSetOfLinesInAnyMemory(int chunkBytes) throws IOException {
        Random random = new Random(chunkBytes);
        for (int round = 0; round < 40; round++) {
            String input = randomLines(random);
            assertThat(sorted(chunkBytes, input, random)).isEqualTo(expected(input));
        }
    }

    private static String randomLines(Random random) {
        StringBuilder lines = new StringBuilder();
        int count = random.nextInt(200);
        for (int i = 0; i < count; i++) {
            random.ints(random.nextInt(6), 0, 4)
                    .forEach(letter -> lines.append("abđ𝄞"
                            .codePoints()
                            .skip(letter)
                            .limit(1)
                            .mapToObj(Character::toString)
                            .findFirst()
                            .orElseThrow()));
            lines.append('\n');
        }
        return lines.toString();
    }

    private String sorted(int chunkBytes, String input) throws IOException {
        return sorted(chunkBytes, input, new Random(1));
    }

    private String sorted(int chunkBytes, String input, Random random) throws IOException {
        byte[] bytes = input.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines lines = new SortedLines(folder, chunkBytes)) {
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
                lines.write(bytes, at, length);
                at += length;
            }
            lines.writeTo(out);
        }
        return out.toString(UTF_8);
    }

    private static String expected(String input) {
        TreeSet<byte[]> set = new TreeSet<>(Arrays::compareUnsigned);
        input.lines().forEach(line -> set.add(line.getBytes(UTF_8)));
        StringBuilder lines = new StringBuilder();
        set.forEach(line -> lines.append(new String(line, UTF_8)).append('\n'));
        return lines.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
