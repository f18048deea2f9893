package vn.congmo.extraction.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Plain text and Markdown: Unicode, or a Vietnamese encoding from before it where the syllables leave no doubt. */
final class TextReader implements FormatReader {
    private static final int SAMPLE = 100_000;
    private static final int FEWEST_WORDS = 3;
    private static final double CLEARLY_VIETNAMESE = 0.9;
    private static final double CLEARLY_BETTER = 0.1;

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        sink.verbatim(text(content, budget));
    }

    /** The characters of a text file, line ends as they are. */
    static String text(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        var text = decoded(content.all(), budget);
        var control = text.chars().filter(TextReader::isBinary).findFirst();
        if (control.isPresent()) {
            throw Refusals.binary(budget.name(), control.getAsInt());
        }
        budget.characters(text.length());
        return text;
    }

    private static String decoded(byte[] bytes, Budget budget) throws UnreadableDocumentException {
        var unicode = marked(bytes);
        var found = unicode != null ? unicode : strict(bytes, 0, StandardCharsets.UTF_8);
        if (found == null) {
            found = legacy(bytes);
        }
        if (found == null) {
            throw Refusals.encoding(budget.name());
        }
        return found;
    }

    /** By byte order mark, or as UTF-16 without one where every second byte betrays it. */
    private static @Nullable String marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        boolean big = isHighByte(bytes, 0) && !isHighByte(bytes, 1);
        boolean little = isHighByte(bytes, 1) && !isHighByte(bytes, 0);
        return big || little ? strict(bytes, 0, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE) : null;
    }

    /** Whether the bytes at even (0) or odd (1) places are high bytes of Vietnamese letters: 00, 01, 1E or 20. */
    private static boolean isHighByte(byte[] bytes, int parity) {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        int zeros = 0;
        int high = 0;
        for (int i = parity; i < end; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
            high += bytes[i] == 0 || bytes[i] == 1 || bytes[i] == 3 || bytes[i] == 0x1E || bytes[i] == 0x20 ? 1 : 0;
        }
        return end >= 4 && zeros > end / 8 && high > end / 2 * 0.95;
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable String legacy(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        var sample = all.substring(0, Math.min(all.length(), SAMPLE));
        var ranked = Stream.of(LegacyEncoding.values())
                .map(encoding -> new Candidate(encoding, Syllables.of(encoding.decode(sample))))
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.share().legal()))
                .toList();
        var best = ranked.getFirst();
        boolean sure = best.share().words() >= FEWEST_WORDS
                && best.share().legal() >= CLEARLY_VIETNAMESE
                && best.share().legal() - ranked.get(1).share().legal() >= CLEARLY_BETTER;
        return sure ? best.encoding().decode(all) : null;
    }

    private record Candidate(LegacyEncoding encoding, Syllables.Share share) {}

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(int c) {
        return Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
    }
}
