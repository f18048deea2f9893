package vn.congmo.extraction.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.document.NewsRule.News;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Spelling;

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
        var news = NewsRule.find(reading);
        return news == null ? official() : retold(news);
    }

    /** News has no number, issuer or signer of its own; those are the document's that it retells. */
    private DocumentFields retold(News news) {
        return new DocumentFields(
                value("type", new Field<>("tin-bai", news.evidence())),
                null,
                null,
                null,
                null,
                value("date", news.date()),
                value("subject", news.headline()),
                List.of(),
                List.of(),
                new Signer(null, null, null),
                null,
                evidence);
    }

    private DocumentFields official() {
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
                value("type", TypeRule.find(reading, number)),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                value("issuer", IssuerRule.find(reading, signature)),
                placeDate == null ? null : value("place", placeDate.place()),
                placeDate == null ? null : value("date", placeDate.date()),
                value("subject", SubjectRule.find(reading)),
                values("addressees", ReceiversRule.addressees(reading)),
                copies(),
                signature == null ? new Signer(null, null, null) : signature.signer(),
                ArchiveRule.find(reading),
                evidence);
    }

    private List<String> copies() {
        return values("copies", ReceiversRule.copies(reading)).stream()
                .filter(entry -> !Spelling.bare(entry).matches("luu\\b.*"))
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
