package vn.congmo.gateway.plans;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.OfficialNumber;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.core.Sha256;

/**
 * An official document whose text was read.
 *
 * @param type       code of the list document-type
 * @param issuerName as printed
 * @param issuer     id of the organisation, if the register knows the name
 * @param date       at the printed precision
 * @param subject    what it is about (trích yếu)
 * @param sha256     of the file as it arrived
 * @param characters length of its NFC-normalised text in UTF-16 code units
 * @param review     code of the list review-status: whether a person vouches for what was read of its form
 * @param reviewer   id of that person or office
 * @param reviewed   when, ISO 8601 with offset
 */
public record OfficialDocument(
        String id,
        Optional<String> type,
        OfficialNumber number,
        Optional<String> issuerName,
        Optional<String> issuer,
        Optional<String> placeName,
        Optional<Period> date,
        Optional<String> subject,
        Signer signer,
        List<String> addressees,
        List<String> copies,
        Optional<String> sourceUrl,
        Sha256 sha256,
        String mediaType,
        int characters,
        String review,
        Optional<String> reviewer,
        Optional<String> reviewed) {

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        copies = List.copyOf(copies);
    }

    /** What to call it in a list: its subject, or else its number, or else its id. */
    public String title() {
        String printed = number.toString();
        return subject.orElse(printed.isEmpty() ? id : printed);
    }

    /** Who signed: name, capacity (KT., TM. ...) and position as printed. */
    public record Signer(Optional<String> name, Optional<String> capacity, Optional<String> position) {}
}
