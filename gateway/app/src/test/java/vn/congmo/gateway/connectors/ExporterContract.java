package vn.congmo.gateway.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every exporter promises the engine, whoever its partner is. */
public abstract class ExporterContract {

    @TempDir
    protected Path folder;

    /** The exporter, with a partner that holds nothing yet. */
    protected abstract Exporter exporter() throws Exception;

    /** What the partner holds, asked from the partner itself: by dataset, something that changes with its content. */
    protected abstract Map<String, String> held() throws Exception;

    /** Whether the partner can be asked what it holds. */
    protected boolean canBeAsked() {
        return true;
    }

    @Test
    void theSameContentMakesTheSameParcelAndOtherContentAnother() throws Exception {
        Exporter exporter = exporter();
        Parcel parcel = exporter.pack(dataset(1, "a"));
        assertThat(exporter.pack(dataset(1, "a")).fingerprint()).isEqualTo(parcel.fingerprint());
        assertThat(exporter.pack(dataset(2, "b")).fingerprint()).isNotEqualTo(parcel.fingerprint());
    }

    @Test
    void whatIsDeliveredIsFoundAndNothingElse() throws Exception {
        Exporter exporter = exporter();
        Parcel first = exporter.pack(dataset(1, "a"));
        Parcel second = exporter.pack(dataset(2, "b"));
        assertThat(exporter.find(first)).isEmpty();
        Receipt receipt = exporter.deliver(first, Optional.empty());
        assertThat(exporter.find(first)).isEqualTo(canBeAsked() ? Optional.of(receipt) : Optional.empty());
        assertThat(exporter.find(second)).isEmpty();
    }

    @Test
    void theSameDeliveryAgainChangesNothing() throws Exception {
        Exporter exporter = exporter();
        Parcel parcel = exporter.pack(dataset(1, "a"));
        Receipt receipt = exporter.deliver(parcel, Optional.empty());
        Map<String, String> before = held();
        assertThat(before).hasSize(1);
        assertThat(exporter.deliver(parcel, Optional.empty())).isEqualTo(receipt);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void theNextVersionReplacesTheOneBefore() throws Exception {
        Exporter exporter = exporter();
        Receipt receipt = exporter.deliver(exporter.pack(dataset(1, "a")), Optional.empty());
        Map<String, String> before = held();
        exporter.deliver(exporter.pack(dataset(2, "b")), Optional.of(receipt));
        assertThat(held()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void whatIsTakenBackIsGoneAndMayBeTakenBackAgain() throws Exception {
        Exporter exporter = exporter();
        Consignment dataset = dataset(1, "a");
        Receipt receipt = exporter.deliver(exporter.pack(dataset), Optional.empty());
        Receipt gone = exporter.withdraw(dataset.id(), Optional.of(receipt));
        assertThat(held()).isEmpty();
        assertThat(exporter.find(exporter.pack(dataset))).isEmpty();
        assertThat(exporter.withdraw(dataset.id(), Optional.of(receipt))).isEqualTo(gone);
        exporter.deliver(exporter.pack(dataset), Optional.of(gone));
        assertThat(held()).hasSize(1);
    }

    @Test
    void whatWasNeverConfirmedIsTakenBackToo() throws Exception {
        Exporter exporter = exporter();
        Consignment dataset = dataset(1, "a");
        exporter.deliver(exporter.pack(dataset), Optional.empty());
        exporter.withdraw(dataset.id(), Optional.empty());
        assertThat(held()).isEmpty();
    }

    private Consignment dataset(int version, String content) throws IOException {
        return Shelf.stored("plans", version, content, folder);
    }
}
