package vn.congmo.extraction.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Findings;

/** A document without number, date or issuer: a draft, a copy with blanks, or a head that was not understood. */
final class BlankFormRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        DocumentFields fields = findings.document();
        List<String> vietnamese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        note(fields.number(), "số", "number", vietnamese, english);
        note(fields.date(), "ngày", "date", vietnamese, english);
        note(fields.issuer(), "cơ quan ban hành", "issuer", vietnamese, english);
        return vietnamese.isEmpty()
                ? Stream.empty()
                : Stream.of(Doubt.gap(
                        fields,
                        "blank-form",
                        "Không đọc được " + String.join(", ", vietnamese) + " của văn bản",
                        "The document shows no " + String.join(", ", english)));
    }

    private static void note(
            @Nullable String value, String name, String nameInEnglish, List<String> vietnamese, List<String> english) {
        if (value == null || value.isBlank()) {
            vietnamese.add(name);
            english.add(nameInEnglish);
        }
    }
}
