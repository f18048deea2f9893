package vn.congmo.gateway.feeds.oai;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;

/**
 * Where a list was interrupted; it holds everything itself, so that no server has to remember it.
 *
 * @param verb      it was given for
 * @param selection of the list
 * @param datestamp of the last record given
 * @param last      identifier of the last record given
 * @param given     how many were given so far
 * @param log       number and hash of the newest change when the list was begun: the token is of this log only
 */
record ResumptionToken(Verb verb, Selection selection, String datestamp, String last, int given, String log) {

    private static final int FIELDS = 9;

    String encode() {
        String text = String.join(
                "\n",
                verb.name(),
                selection.format().prefix(),
                selection.from().orElse(""),
                selection.until().orElse(""),
                selection.set().orElse(""),
                datestamp,
                last,
                "" + given,
                log);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a token.
     *
     * @throws OaiFault when it is none, or not one for this verb and this log
     */
    static ResumptionToken decode(String text, Verb verb, Catalogue catalogue) {
        try {
            ResumptionToken token = parse(plain(text));
            if (token.verb == verb && knows(catalogue, token.log)) {
                return token;
            }
        } catch (IllegalArgumentException | OaiFault e) {
            throw bad();
        }
        throw bad();
    }

    /** Names the log by its newest change, of which there is one where there are records. */
    static String log(Catalogue catalogue) {
        return catalogue.changes().size() + " "
                + catalogue.changes().getLast().entry().hex();
    }

    /** Whether the record comes after what was given. */
    boolean isBefore(OaiRecord record) {
        int order = record.datestamp().compareTo(Datestamp.from(datestamp));
        return order > 0 || (order == 0 && record.identifier().compareTo(last) > 0);
    }

    private static ResumptionToken parse(List<String> fields) {
        if (fields.size() != FIELDS) {
            throw bad();
        }
        Selection selection = new Selection(
                MetadataFormat.get(fields.get(1)), given(fields.get(2)), given(fields.get(3)), given(fields.get(4)));
        Datestamp.from(fields.get(5));
        return new ResumptionToken(
                Verb.valueOf(fields.get(0)),
                selection,
                fields.get(5),
                fields.get(6),
                Integer.parseUnsignedInt(fields.get(7)),
                fields.get(8));
    }

    private static List<String> plain(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        return List.of(plain.split("\n", -1));
    }

    private static boolean knows(Catalogue catalogue, String log) {
        String[] parts = log.split(" ", 2);
        int number = Integer.parseUnsignedInt(parts[0]);
        return number >= 1
                && number <= catalogue.changes().size()
                && parts.length == 2
                && catalogue.changes().get(number - 1).entry().hex().equals(parts[1]);
    }

    private static Optional<String> given(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }

    private static OaiFault bad() {
        return new OaiFault(Code.badResumptionToken, "This resumptionToken was not given here, or for another list");
    }
}
