package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.outline.Offices;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.outline.SigningForms;
import vn.congmo.extraction.reading.Reading;

/** "TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Cao Như Khánh": the chain, the office, the name. */
final class SignatureRule {
    private static final Pattern LINK = Pattern.compile("(?<=\\p{Lu}),? (?=PHÓ |KT\\.|TL\\.|K/T|T/L)");
    private static final Pattern SIGNED =
            Pattern.compile("^[(\\[]?(?:Đã ký|ĐÃ KÝ|đã ký|daky|Ký tên|[Kk]ý,? đóng dấu)[^)\\]\\p{Lu}]*[)\\]]?[:.]? ?");

    private final Reading reading;
    private final List<Row> rows;
    private final List<String> capacities = new ArrayList<>();
    private int at;

    private SignatureRule(Reading reading) {
        this.reading = reading;
        this.rows = reading.outline().foot();
    }

    /** Signer and, for the issuer, the capacities as printed. */
    record Signature(Signer signer, List<String> capacities, Evidence evidence) {}

    static @Nullable Signature find(Reading reading) {
        var rule = new SignatureRule(reading);
        rule.at = rule.firstLine();
        return rule.at < 0 ? null : rule.read();
    }

    private Signature read() {
        int first = at;
        var chain = chain();
        var position = chain.isEmpty() || isInStead(chain.getLast()) ? null : chain.removeLast();
        capacities.addAll(chain);
        int end = at;
        var name = name();
        var signer = new Signer(name, capacities.isEmpty() ? null : String.join("; ", capacities), position);
        var printed = rows.subList(first, name == null ? end : at + 1);
        var evidence = RowText.evidence(reading.text(), printed, "document-signature", 0.95);
        return new Signature(signer, List.copyOf(capacities), evidence);
    }

    /** "Q. GIÁM ĐỐC" is the office itself. */
    private static boolean isInStead(String line) {
        return SigningForms.starts(line) && !line.startsWith("Q.");
    }

    /** The lines in capitals: each begins with a signing form or an office, or goes on with the line above. */
    private List<String> chain() {
        var chain = new ArrayList<String>();
        while (at < rows.size() && rows.get(at).isUpperCase() && isOfChain(rows.get(at), chain)) {
            var row = rows.get(at++);
            boolean begins = SigningForms.starts(row.text()) || Offices.starts(row) && !isCut(chain);
            if (begins) {
                chain.addAll(List.of(LINK.split(row.text())));
            } else {
                chain.add(chain.removeLast() + " " + row.text());
            }
        }
        return chain;
    }

    private static boolean isOfChain(Row row, List<String> chain) {
        boolean begins = SigningForms.starts(row.text()) || Offices.starts(row);
        boolean office = !chain.isEmpty() && !isInStead(chain.getLast());
        if (begins) {
            return !office || isCut(chain) || SigningForms.starts(row.text());
        }
        return !chain.isEmpty()
                && Offices.person(row.text()).isEmpty()
                && row.text().matches("[\\p{Lu} ,&-]+");
    }

    /** Whether the last line cannot end there: "BỘ TRƯỞNG,". */
    private static boolean isCut(List<String> chain) {
        return !chain.isEmpty() && chain.getLast().matches(".*(?:,|\\bPHÓ|\\bCHÁNH)");
    }

    private int firstLine() {
        for (int i = 0; i < rows.size(); i++) {
            boolean form =
                    rows.get(i).isUpperCase() && SigningForms.starts(rows.get(i).text());
            if (form || Offices.starts(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String name() {
        for (; at < rows.size(); at++) {
            var person = Offices.person(SIGNED.matcher(rows.get(at).text()).replaceFirst(""));
            if (!person.isEmpty()) {
                return person;
            }
        }
        return null;
    }
}
