package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged documents give fewer findings, never an exception. */
class RobustnessTest {
    private static final int DAMAGES = 12;

    static List<String> documents() {
        return Corpus.NAMES;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void survivesLostAndShuffledLines(String name) {
        var random = new Random(name.hashCode());
        var lines = new String(Corpus.bytes("documents/" + name + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 0; i < DAMAGES; i++) {
            var damaged = new ArrayList<>(lines.subList(random.nextInt(lines.size() / 2), lines.size()));
            damaged.removeIf(line -> random.nextInt(5) == 0);
            if (i % 2 == 0) {
                Collections.shuffle(damaged, random);
            }
            assertThat(Example.of(String.join("\n", damaged)).source()).isEqualTo("example.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.",
                "Phần I",
                "Điều 1.",
                "- ",
                "(",
                "Số:",
                "Nơi nhận:",
                "KT. CHỦ TỊCH",
                "Kính gửi:",
                "I.",
                "a)",
                "%",
                "trước",
                "“",
                "1\n1\n",
                "phối hợp với",
                "đến hết năm",
                "báo cáo",
                "chỉ số",
                "Phụ lục"
            })
    void survivesFragments(String text) {
        assertThat(Example.of(text).tasks()).isEmpty();
    }
}
