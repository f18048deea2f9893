package vn.congmo.extraction.paper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.Corpus;

/**
 * A document before it is set in a format.
 *
 * @param headLeft lines of the letterhead's left cell: issuer, number, V/v
 * @param headRight lines of its right cell: national motto, place and date
 * @param title centred lines
 * @param body paragraphs, as one line each or as they were wrapped
 * @param footLeft Nơi nhận and what follows
 * @param footRight capacities and name of the signer
 */
public record Paper(
        List<String> headLeft,
        List<String> headRight,
        List<String> title,
        List<List<String>> body,
        List<String> footLeft,
        List<String> footRight) {

    /** One of the annotated documents, taken apart as its printed original is laid out. */
    public static Paper of(String name) {
        var text = new String(Corpus.bytes("documents/" + name + ".txt"), StandardCharsets.UTF_8).replace("**", "");
        var blocks = Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).split("\\R(?:\\s*\\R)+"))
                .map(block -> block.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(block -> !block.isEmpty())
                .toList();
        // The number of a printed page: the paper gets numbers of its own.
        var numbers = blocks.stream()
                .filter(block -> block.getFirst().matches("\\d{1,2}"))
                .toList();
        return new Sorting()
                .sort(blocks.stream()
                        .filter(block -> !block.getFirst().matches("\\d{1,2}")
                                || java.util.Collections.frequency(numbers, block) > 1)
                        .toList());
    }

    /** The same with each paragraph of the body on one line, as word processors keep it. */
    public Paper unwrapped() {
        var paragraphs = new ArrayList<String>();
        for (var line : body.stream().flatMap(List::stream).toList()) {
            if (paragraphs.isEmpty() || begins(paragraphs.getLast(), line)) {
                paragraphs.add(line);
            } else {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line);
            }
        }
        return new Paper(
                headLeft, headRight, title, paragraphs.stream().map(List::of).toList(), footLeft, footRight);
    }

    private static boolean begins(String before, String line) {
        boolean item = line.matches("(?:[-+]|\\d{1,2}\\.|[a-zđ]\\)|[IVX]+\\.)\\s*\\p{Lu}.*");
        boolean sentence = Character.isUpperCase(line.charAt(0)) && before.matches(".*[.;:]");
        return item || sentence || before.equals(before.toUpperCase(java.util.Locale.ROOT));
    }

    /** Puts blocks where they belong on the page. */
    private static final class Sorting {
        private final Paper paper = new Paper(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        private boolean body;
        private boolean foot;

        Paper sort(List<List<String>> blocks) {
            blocks.forEach(this::place);
            return paper;
        }

        private void place(List<String> block) {
            var first = block.getFirst();
            foot |= first.startsWith("Nơi nhận");
            if (foot) {
                (isSignature(first) ? paper.footRight : paper.footLeft).addAll(block);
            } else if (body) {
                paper.body.add(block);
            } else {
                head(block);
            }
        }

        private boolean isSignature(String line) {
            return !paper.footRight.isEmpty() || line.matches("(?:KT|TL|TM|TUQ)\\. .*");
        }

        /** The V/v goes on over narrow lines. */
        private boolean continuesSubject(String line) {
            return !paper.headLeft.isEmpty() && Character.isLowerCase(line.charAt(0));
        }

        private void head(List<String> block) {
            var first = block.getFirst();
            body = first.startsWith("Kính gửi") || first.startsWith("Thực hiện") || first.startsWith("Ngày ");
            if (body) {
                paper.body.add(block);
            } else if (first.matches("(?:CỘNG HÒA|Độc lập|Đắk Lắk, ngày).*")) {
                paper.headRight.addAll(block);
            } else if (first.matches("(?:ỦY BAN|Số:|V/v).*") || continuesSubject(first)) {
                paper.headLeft.addAll(block);
            } else {
                paper.title.addAll(block);
            }
        }
    }
}
