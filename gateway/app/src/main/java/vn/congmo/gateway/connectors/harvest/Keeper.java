package vn.congmo.gateway.connectors.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** Makes of a record what is kept of it: its files taken along, its version, and what it says by a fingerprint. */
final class Keeper {

    private final Source source;
    private final ContentStore store;
    private final FileTaker files;
    private final Clock clock;

    Keeper(Source source, ContentStore store, FileTaker files, Clock clock) {
        this.source = source;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The record as it is to be kept; empty where it is kept so already.
     *
     * @throws UnfitRecordException when a file of it is not what the record says
     */
    Optional<KeptRecord> next(HarvestedRecord found) throws IOException {
        Optional<KeptRecord> before =
                source.look(state -> Optional.ofNullable(state.kept().get(found.identifier())));
        List<HarvestedFile> taken = take(found, before);
        Sha256 fingerprint = fingerprint(found, taken);
        boolean says =
                before.filter(old -> old.fingerprint().equals(fingerprint)).isPresent();
        return says && before.orElseThrow().issued().equals(found.issued())
                ? Optional.empty()
                : Optional.of(next(found, taken, fingerprint, before, says));
    }

    /** What is kept, as harvesters see it. */
    HarvestedRecord record(KeptRecord kept) {
        return new HarvestedRecord(
                kept.identifier(),
                kept.origin(),
                kept.metadata(),
                kept.files().stream().map(file -> file.consigned(store)).toList(),
                kept.issued(),
                Harvests.read(store, kept.raw()),
                kept.rawType());
    }

    /** Puts bytes into the content store. */
    Sha256 store(byte[] content) {
        try {
            return store.store(new ByteArrayInputStream(content)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HarvestedFile> take(HarvestedRecord found, Optional<KeptRecord> before) throws IOException {
        boolean same = found.issued().isPresent()
                && before.filter(old -> old.issued().equals(found.issued())).isPresent();
        List<HarvestedFile> known = same ? before.orElseThrow().files() : List.of();
        List<HarvestedFile> taken = new ArrayList<>();
        for (ConsignedFile file : found.files()) {
            taken.add(files.take(
                    file,
                    known.stream().filter(old -> old.url().equals(file.url())).findFirst()));
        }
        return taken;
    }

    private KeptRecord next(
            HarvestedRecord found,
            List<HarvestedFile> taken,
            Sha256 fingerprint,
            Optional<KeptRecord> before,
            boolean says) {
        Instant now = clock.instant();
        return new KeptRecord(
                found.identifier(),
                before.map(KeptRecord::slug).orElseGet(() -> slug(found)),
                before.map(old -> says ? old.version() : old.version() + 1).orElse(1),
                found.origin(),
                found.metadata(),
                taken,
                found.issued(),
                before.map(KeptRecord::firstSeen).orElse(now),
                before.filter(old -> says).map(KeptRecord::changed).orElse(now),
                store(found.raw()),
                found.rawType(),
                fingerprint);
    }

    private String slug(HarvestedRecord found) {
        return source.look(state -> state.slugs().choose(found.identifier(), found.origin()));
    }

    private static Sha256 fingerprint(HarvestedRecord found, List<HarvestedFile> taken) {
        return Sha256.of(Source.JSON.writeValueAsBytes(List.of(found.origin(), found.metadata(), taken)));
    }
}
