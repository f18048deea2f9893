package vn.congmo.gateway.portal;

import java.util.Optional;
import vn.congmo.gateway.plans.OfficialDocument;

/** A document as pages show it; empty texts for what it does not say. */
record DocumentView(
        String id,
        String type,
        String number,
        String date,
        String issuer,
        String subject,
        String signer,
        String addressees,
        String sha256,
        int tasks) {

    static DocumentView of(OfficialDocument document, String type, int tasks) {
        Optional<String> name = document.signer().name();
        Optional<String> position = document.signer().position();
        return new DocumentView(
                document.id(),
                type,
                document.number().toString(),
                document.date().map(date -> Formats.date(date.toString())).orElse(""),
                document.issuerName().orElse(""),
                document.subject().orElse(""),
                name.map(signer -> position.map(held -> held + " ").orElse("") + signer)
                        .orElse(""),
                String.join("; ", document.addressees()),
                document.sha256().hex(),
                tasks);
    }
}
