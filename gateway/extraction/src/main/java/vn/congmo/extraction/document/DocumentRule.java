package vn.congmo.extraction.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.reading.Reading;

/** Puts the formal fields together. A blank or missing one stays empty. */
public final class DocumentRule {
    private final Reading reading;
    private final Map<String, Evidence> evidence = new HashMap<>();

    private DocumentRule(Reading reading) {
        this.reading = reading;
    }

    /** The formal fields of a document. */
    public static DocumentFields find(Reading reading) {
        return new DocumentRule(reading).find();
    }

    private DocumentFields find() {
        var number = NumberRule.find(reading);
        var placeDate = PlaceDateRule.find(reading);
        var signature = SignatureRule.find(reading);
        if (number != null) {
            evidence.put("symbol", number.evidence());
        }
        if (signature != null) {
            evidence.put("signer", signature.evidence());
        }
        return new DocumentFields(
                value("type", TypeRule.find(reading)),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                value("issuer", IssuerRule.find(reading, signature)),
                placeDate == null ? null : value("place", placeDate.place()),
                placeDate == null ? null : placeDate.date(),
                value("subject", SubjectRule.find(reading)),
                values("addressees", ReceiversRule.addressees(reading)),
                copies(),
                signature == null ? new Signer(null, null, null) : signature.signer(),
                ArchiveRule.find(reading),
                evidence);
    }

    private List<String> copies() {
        return values("copies", ReceiversRule.copies(reading)).stream()
                .filter(entry -> !entry.startsWith("Lưu"))
                .toList();
    }

    private @Nullable String value(String name, @Nullable Field<String> field) {
        if (field == null) {
            return null;
        }
        evidence.put(name, field.evidence());
        return field.value();
    }

    private List<String> values(String name, @Nullable Field<List<String>> field) {
        if (field == null) {
            return List.of();
        }
        evidence.put(name, field.evidence());
        return field.value();
    }
}
