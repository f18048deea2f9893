package vn.congmo.gateway.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;

/**
 * A catalogue in which everything happens that can: each step one hour after the one before. Its dataset has a name of
 * its own, since what is read of a version is kept by its name.
 */
public final class FeedsFixture {

    public static final DatasetId PLANS = new DatasetId("duties");
    public static final LocalizedText NOTE = new LocalizedText("Thêm <nhiệm vụ> & hạn", "Adds <tasks> & dates");
    public static final LocalizedText REASON = new LocalizedText("Có số điện thoại", "Holds phone numbers");
    private static final Instant START = Instant.parse("2026-01-05T01:00:00.250Z");

    private static final AtomicInteger LOGS = new AtomicInteger();

    private final ContentStore files;
    private final int log = LOGS.incrementAndGet();
    private Catalogue catalogue = Catalogue.empty();

    public FeedsFixture(ContentStore files) {
        this.files = files;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Publishes so many versions of the dataset. */
    public FeedsFixture publish(int versions) {
        for (int i = 0; i < versions; i++) {
            VersionId next = catalogue.nameNext(PLANS);
            DatasetVersion version =
                    PlansFixture.version(files, PLANS.slug(), next.number()).announced(time(), NOTE);
            catalogue = catalogue.with(version, head());
        }
        return this;
    }

    public FeedsFixture withdraw(int version) {
        catalogue = catalogue.without(new VersionId(PLANS, version), time(), REASON, head());
        return this;
    }

    public FeedsFixture withdraw() {
        catalogue = catalogue.without(PLANS, time(), REASON, head());
        return this;
    }

    private Instant time() {
        return START.plusSeconds(3600L * catalogue.changes().size());
    }

    /** Of a log that is like no other. */
    private Sha256 head() {
        return Sha256.of((log + "-" + catalogue.changes().size()).getBytes(StandardCharsets.UTF_8));
    }
}
