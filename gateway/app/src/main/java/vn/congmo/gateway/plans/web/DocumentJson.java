package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.plans.OfficialDocument;

/** An official document as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DocumentJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String kind,
        String id,
        Optional<String> type,
        Optional<String> number,
        Optional<String> symbol,
        Optional<String> issuerName,
        Optional<String> issuer,
        Optional<String> placeName,
        Optional<String> date,
        Optional<String> subject,
        Optional<String> signerName,
        Optional<String> signerCapacity,
        Optional<String> signerPosition,
        List<String> addressees,
        List<String> copies,
        Optional<String> sourceUrl,
        String sha256,
        String mediaType,
        int characters,
        String review,
        Optional<String> reviewer,
        Optional<String> reviewed) {

    static DocumentJson of(OfficialDocument document, BaseIri base) {
        OfficialDocument.Signer signer = document.signer();
        return new DocumentJson(
                base.id("document", document.id()),
                "OfficialDocument",
                document.id(),
                document.type(),
                document.number().number(),
                document.number().symbol(),
                document.issuerName(),
                document.issuer(),
                document.placeName(),
                document.date().map(Period::toString),
                document.subject(),
                signer.name(),
                signer.capacity(),
                signer.position(),
                document.addressees(),
                document.copies(),
                document.sourceUrl(),
                document.sha256().hex(),
                document.mediaType(),
                document.characters(),
                document.review(),
                document.reviewer(),
                document.reviewed());
    }
}
