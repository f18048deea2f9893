package vn.congmo.gateway.connectors.edxml;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says of its document (MessageHeader). Days are ISO 8601 where they could be read as days, else as
 * written.
 *
 * @param documentId  DocumentId: the same for every copy and for all statuses about it
 * @param number      Code as printed: {@code 1269/QĐ-UBND}; may be empty
 * @param promulgated PromulgationInfo.PromulgationDate
 * @param place       PromulgationInfo.Place
 * @param type        DocumentType: its name, or its code where it has no name
 * @param content     Content: an abstract
 * @param signer      SignerInfo: the name
 * @param handling    what the sender wants done
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EdxmlHead(
        String documentId,
        Organ from,
        List<Organ> to,
        String number,
        Optional<String> promulgated,
        Optional<String> place,
        Optional<String> type,
        String subject,
        Optional<String> content,
        Optional<String> signer,
        Handling handling) {

    public EdxmlHead {
        to = List.copyOf(to);
    }

    /** Of a message that nobody can read. */
    static EdxmlHead unreadable(String documentId) {
        return new EdxmlHead(
                documentId,
                new Organ("", ""),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                new Handling(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    /** Whether it takes that document back (BussinessDocType 1) or puts itself in its place (3). */
    boolean recalls(String other) {
        boolean replaces =
                handling.business().filter(Set.of("1", "3")::contains).isPresent();
        return replaces
                && handling.responseFor()
                        .map(Answered::documentId)
                        .filter(other::equals)
                        .isPresent();
    }

    /** An agency, by its code (QCVN 102:2016: {@code 000.00.00.H15}) and name. */
    public record Organ(String id, String name) {}

    /**
     * What the sender wants done.
     *
     * @param dueDate      DueDate: by when
     * @param responseFor  ResponseFor: the document that this one answers
     * @param steeringType SteeringType: whether somebody is told to do something, as written
     * @param priority     OtherInfo.Priority, as written
     * @param business     Bussiness.BussinessDocType: new, recalled, changed or replaced, as written
     * @param addressees   ToPlaces
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Handling(
            Optional<String> dueDate,
            Optional<Answered> responseFor,
            Optional<String> steeringType,
            Optional<String> priority,
            Optional<String> business,
            List<String> addressees) {

        public Handling {
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * Another document that this one, or a status, is about.
     *
     * @param code number and symbol
     * @param date of its promulgation
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Answered(String documentId, Optional<String> organ, Optional<String> code, Optional<String> date) {}
}
