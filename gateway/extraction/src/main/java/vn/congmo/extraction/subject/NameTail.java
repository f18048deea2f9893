package vn.congmo.extraction.subject;

import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** What an official name ends with: "giai đoạn 2022 - 2025, tầm nhìn đến năm 2030", "đến năm 2030", "(Đề án 06)", "(LGSP)". */
final class NameTail {
    private static final Phrase YEARS = Vocabulary.phrase(
            "(giai đoạn [năm] {int} (-|–|đến) [năm] {int}|giai đoạn {int}|đến năm {int}|năm {int} (-|–) {int})");
    private static final Phrase VISION = Vocabulary.phrase(
            "[,] [và] (tầm nhìn|định hướng|tầm nhìn đến|định hướng đến) [đến] [năm] {int} [và các năm tiếp theo]");
    private static final Phrase SHORT = Vocabulary.phrase("{open} (Đề án|Chương trình|Dự án) {int} {close}");

    private NameTail() {}

    /** Index after the last token of the tail that begins here; the same index if none does. */
    static int end(Passage passage, int at) {
        int to = end(passage, at, YEARS);
        to = to == at ? at : end(passage, to, VISION);
        return acronym(passage, end(passage, to, SHORT));
    }

    private static int end(Passage passage, int at, Phrase phrase) {
        var match = phrase.at(passage, at);
        return match == null ? at : match.to();
    }

    private static int acronym(Passage passage, int at) {
        boolean bracketed = passage.is(at, "(") && passage.is(at + 2, ")");
        return bracketed && passage.token(at + 1).isAcronym() ? at + 3 : at;
    }
}
