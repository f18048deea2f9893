package vn.congmo.gateway.publication;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;

/**
 * Leads log, store, signatures and readers from one version to the next, in this order. Whatever fails on the way, the log decides
 * what is official, and the next call brings the others after it. Not for several threads at once.
 */
@Component
class OfficialState {

    private final PublicationLog log;
    private final StoreProjection store;
    private final Signatures signatures;
    private final CurrentCatalogue readers;

    /** What the log says; null when an append failed and it has to be read again. */
    private @Nullable Catalogue official;

    OfficialState(PublicationLog log, StoreProjection store, Signatures signatures, CurrentCatalogue readers) {
        this.log = log;
        this.store = store;
        this.signatures = signatures;
        this.readers = readers;
    }

    /** Brings store and readers to what the log says; builds a store anew that lost something. */
    Catalogue recover() throws IOException {
        official = null;
        Catalogue catalogue = replay();
        store.show(catalogue);
        if (!store.isWhole(catalogue)) {
            store.rebuild(catalogue);
        }
        signatures.complete(catalogue);
        readers.switchTo(catalogue);
        return catalogue;
    }

    /** Builds the store anew from the files, whatever state it is in. */
    Catalogue rebuild() throws IOException {
        official = null;
        Catalogue catalogue = replay();
        store.rebuild(catalogue);
        signatures.complete(catalogue);
        readers.switchTo(catalogue);
        return catalogue;
    }

    /** What is official, shown everywhere. */
    Catalogue get() throws IOException {
        Catalogue catalogue = replay();
        if (!readers.get().head().equals(catalogue.head())) {
            store.show(catalogue);
            signatures.complete(catalogue);
            readers.switchTo(catalogue);
        }
        return catalogue;
    }

    /** Makes a version official, then visible. */
    Catalogue add(DatasetVersion version) throws IOException {
        Catalogue before = get();
        official = null;
        official = log.append(before, version);
        return get();
    }

    /** Makes it official that something is taken back, then hides it. */
    Catalogue take(Retraction retraction) throws IOException {
        Catalogue before = get();
        official = null;
        official = log.append(before, retraction);
        return get();
    }

    private Catalogue replay() throws IOException {
        Catalogue known = official;
        if (known == null) {
            log.cutTornLine();
            known = log.replay();
            official = known;
        }
        return known;
    }
}
