package vn.congmo.gateway.plans.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.Extract;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.gateway.registers.OrganisationNames;

/** Writes what was found in a document into the tables. */
final class DocumentRows {

    private static final Set<String> TYPES = CodeList.read("document-type");
    private static final String OTHER_TYPE = "van-ban-khac";

    private final PlanTables tables;
    private final OrganisationNames names;

    DocumentRows(PlanTables tables, OrganisationNames names) {
        this.tables = tables;
        this.names = names;
    }

    /** Adds the document under this id with all its findings. */
    void add(String id, ReceivedDocument received, Extract extract) {
        Findings findings = extract.findings();
        tables.get("documents").add(document(id, received, extract).from(findings.document()));
        Map<String, String> tasks = new TaskRows(tables, id).add(findings.tasks());
        FindingRows rows = new FindingRows(tables, id, tasks);
        findings.references().forEach(rows::add);
        findings.indicators().forEach(rows::add);
        findings.programmes().forEach(rows::add);
        findings.reporting().forEach(rows::add);
    }

    private Cells document(String id, ReceivedDocument received, Extract extract) {
        DocumentFields fields = extract.findings().document();
        return fields(new Cells().put("id", id), fields)
                .put("source_url", received.sourceUrl().orElse(null))
                .put("sha256", received.sha256().hex())
                .put("media_type", received.mediaType())
                .put("characters", "" + extract.text().value().length());
    }

    private Cells fields(Cells cells, DocumentFields fields) {
        return cells.put("type", type(fields.type()))
                .put("number", fields.number())
                .put("symbol", fields.symbol())
                .put("issuer_name", fields.issuer())
                .put(
                        "issuer",
                        Optional.ofNullable(fields.issuer())
                                .flatMap(names::find)
                                .orElse(null))
                .put("place_name", fields.place())
                .put("date", fields.date())
                .put("subject", fields.subject())
                .put("signer_name", fields.signer().name())
                .put("signer_capacity", fields.signer().capacity())
                .put("signer_position", fields.signer().position())
                .list("addressees", fields.addressees())
                .list("copies", fields.copies());
    }

    /** The code of a type of document; what the list does not know is another type. */
    static @Nullable String type(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String code = Slug.of(words);
        return TYPES.contains(code) ? code : OTHER_TYPE;
    }
}
