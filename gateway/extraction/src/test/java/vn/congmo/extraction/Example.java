package vn.congmo.extraction;

import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.text.NormalisedText;

/** Short documents of our own for the tests of single rules. */
public final class Example {
    private Example() {}

    /** The findings of a text. */
    public static Findings of(String text) {
        return Extraction.create()
                .extract(NormalisedText.of(text), "example.txt")
                .findings();
    }

    /** A letter with this body. */
    public static Findings letter(String body) {
        return of(letterText(body));
    }

    static String letterText(String body) {
        return "Kính gửi:\n\n- Các sở, ban, ngành;\n\n- UBND các xã, phường.\n\nUBND tỉnh có ý kiến như sau:\n\n" + body
                + "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An";
    }
}
