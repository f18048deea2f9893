package vn.congmo.gateway.publication;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.WithdrawnThings;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;

/** Takes back what was published: no address shows it any more, its bytes stay on disk. */
@Component
public class Withdrawals {

    private static final AuditAction WITHDRAW = new AuditAction("withdraw");

    private final OneAtATime one;
    private final OfficialState state;
    private final AuditLog audit;
    private final Clock clock;

    Withdrawals(OneAtATime one, OfficialState state, AuditLog audit, Clock clock) {
        this.one = one;
        this.state = state;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a dataset back, or one version of it that is not the current one; returns once that is durable and visible.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is no such thing, when it was taken back before, when the
     *     version is the current one or when no reason is given
     */
    public Change withdraw(Agent agent, DatasetId dataset, Optional<Integer> version, LocalizedText reason) {
        Change change = one.alone(() -> {
            Catalogue before = state.get();
            return state.take(retraction(before, dataset, version, reason))
                    .changes()
                    .getLast();
        });
        String subject = dataset + version.map(number -> "/" + number).orElse("");
        audit.record(agent, WITHDRAW, subject, Map.of("reason", reason.vi()));
        return change;
    }

    /** What would be said of it, without doing it; refuses what it would refuse. */
    public Change check(DatasetId dataset, Optional<Integer> version, LocalizedText reason) {
        return one.alone(() -> {
            Catalogue before = state.get();
            Retraction retraction = retraction(before, dataset, version, reason);
            return retraction.apply(before, before.head()).changes().getLast();
        });
    }

    private Retraction retraction(
            Catalogue catalogue, DatasetId dataset, Optional<Integer> version, LocalizedText reason) {
        if (reason.vi().isBlank()) {
            throw PublicationErrors.NOT_WITHDRAWABLE.refusal(
                    "Hãy nêu lý do thu hồi: ai mở địa chỉ cũ sẽ đọc được",
                    "Give the reason of the withdrawal: who opens the old address will read it");
        }
        version.ifPresentOrElse(
                number -> requireVersion(catalogue, new VersionId(dataset, number)),
                () -> requireDataset(catalogue, dataset));
        return new Retraction(dataset, version, catalogue.timeOfNext(clock.instant()), reason);
    }

    private static Dataset requireDataset(Catalogue catalogue, DatasetId dataset) {
        WithdrawnThings.require(catalogue, dataset);
        return catalogue
                .find(dataset)
                .orElseThrow(() -> PublicationErrors.UNKNOWN_SUBJECT.refusal(
                        "Không có bộ dữ liệu “%s”".formatted(dataset), "There is no dataset “%s”".formatted(dataset)));
    }

    private static void requireVersion(Catalogue catalogue, VersionId version) {
        WithdrawnThings.require(catalogue, version);
        Dataset dataset = requireDataset(catalogue, version.dataset());
        if (version.equals(dataset.current().id())) {
            throw PublicationErrors.NOT_WITHDRAWABLE.refusal(
                    "Phiên bản %d là bản hiện hành: hãy công bố bản mới hơn trước, hoặc thu hồi cả bộ dữ liệu"
                            .formatted(version.number()),
                    "Version %d is the current one: publish a newer one first, or withdraw the whole dataset"
                            .formatted(version.number()));
        }
        if (dataset.findVersion(version.number()).isEmpty()) {
            throw PublicationErrors.UNKNOWN_SUBJECT.refusal(
                    "Bộ dữ liệu %s không có phiên bản %d".formatted(version.dataset(), version.number()),
                    "The dataset %s has no version %d".formatted(version.dataset(), version.number()));
        }
    }
}
