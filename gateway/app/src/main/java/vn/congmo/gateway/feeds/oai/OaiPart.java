package vn.congmo.gateway.feeds.oai;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;

/**
 * A part of a list.
 *
 * @param records of this part, at least one
 * @param given   how many parts before gave
 * @param total   how many there are in all
 * @param next    where the next part begins
 */
record OaiPart(Selection selection, List<OaiRecord> records, int given, int total, Optional<ResumptionToken> next) {

    OaiPart {
        records = List.copyOf(records);
    }

    /**
     * The part that a request asks for.
     *
     * @throws OaiFault when nothing matches, or the token is bad
     */
    static OaiPart of(OaiRequest request, Catalogue catalogue, List<OaiRecord> all, int size) {
        Optional<ResumptionToken> token =
                request.token().map(text -> ResumptionToken.decode(text, request.verb(), catalogue));
        Selection selection = token.map(ResumptionToken::selection).orElseGet(() -> Selection.of(request));
        List<OaiRecord> rest = all.stream()
                .filter(selection)
                .filter(record -> token.map(after -> after.isBefore(record)).orElse(true))
                .toList();
        if (rest.isEmpty()) {
            throw new OaiFault(Code.noRecordsMatch, "No record matches");
        }
        int given = token.map(ResumptionToken::given).orElse(0);
        List<OaiRecord> part = rest.subList(0, Math.min(size, rest.size()));
        String log = token.map(ResumptionToken::log).orElseGet(() -> ResumptionToken.log(catalogue));
        Optional<ResumptionToken> next = part.size() == rest.size()
                ? Optional.empty()
                : Optional.of(next(request.verb(), selection, part.getLast(), given + part.size(), log));
        return new OaiPart(selection, part, given, given + rest.size(), next);
    }

    private static ResumptionToken next(Verb verb, Selection selection, OaiRecord last, int given, String log) {
        return new ResumptionToken(verb, selection, Datestamp.write(last.datestamp()), last.identifier(), given, log);
    }

    /** Whether the list has more than one part. */
    boolean isInterrupted() {
        return given > 0 || next.isPresent();
    }
}
