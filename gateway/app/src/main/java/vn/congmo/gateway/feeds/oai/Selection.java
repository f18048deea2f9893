package vn.congmo.gateway.feeds.oai;

import java.util.Optional;
import java.util.function.Predicate;

/** Which records a list is of, and in which format. */
record Selection(MetadataFormat format, Optional<String> from, Optional<String> until, Optional<String> set)
        implements Predicate<OaiRecord> {

    static Selection of(OaiRequest request) {
        return new Selection(
                MetadataFormat.get(request.get("metadataPrefix")),
                request.find("from"),
                request.find("until"),
                request.find("set"));
    }

    Selection {
        Datestamp.checkRange(from, until);
        from.ifPresent(Datestamp::from);
        until.ifPresent(Datestamp::until);
    }

    @Override
    public boolean test(OaiRecord record) {
        return from.map(Datestamp::from)
                        .map(first -> !record.datestamp().isBefore(first))
                        .orElse(true)
                && until.map(Datestamp::until)
                        .map(last -> !record.datestamp().isAfter(last))
                        .orElse(true)
                && set.map(record::isIn).orElse(true);
    }
}
