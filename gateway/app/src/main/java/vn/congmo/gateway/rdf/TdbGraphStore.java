package vn.congmo.gateway.rdf;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/**
 * TDB2 in this process, opened at first use. TDB2 6.0.0 corrupts its node table when it writes on after a large abort,
 * so the store is closed after every abort or Error and the next transaction opens it anew.
 */
@Component
class TdbGraphStore implements GraphStore {

    private static final Logger LOG = LoggerFactory.getLogger(TdbGraphStore.class);

    private final Path home;
    /** Shared by transactions, exclusive to open and close. */
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();

    private volatile @Nullable DatasetGraph open;
    private volatile boolean suspect;
    /** Folder in use; 0 before the first use. TDB2 never frees a folder that it failed to open, so none is used again. */
    private int generation;

    TdbGraphStore(DataDirectory data) {
        this.home = data.resolve("store");
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        DatasetGraph here = open;
        if (here != null && opening.getReadHoldCount() > 0 && here.isInTransaction()) {
            return work.apply(here);
        }
        return withOpen(store -> transact(store, TxnType.READ, work));
    }

    @Override
    public void write(Consumer<DatasetGraph> work) {
        withOpen(store -> transact(store, TxnType.WRITE, dataset -> {
            work.accept(dataset);
            return true;
        }));
    }

    @Override
    public void reset() {
        opening.writeLock().lock();
        try {
            close();
            int next = newest() + 1;
            delete(home);
            generation = next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opening.writeLock().unlock();
        }
    }

    @PreDestroy
    void shutDown() {
        opening.writeLock().lock();
        try {
            close();
        } finally {
            opening.writeLock().unlock();
        }
    }

    private <T> T withOpen(Function<DatasetGraph, T> work) {
        DatasetGraph store = enter();
        try {
            return work.apply(store);
        } finally {
            opening.readLock().unlock();
        }
    }

    /** Leaves with the shared lock held on a sound, open store. */
    private DatasetGraph enter() {
        while (true) {
            opening.readLock().lock();
            DatasetGraph store = open;
            if (store != null && !suspect) {
                return store;
            }
            opening.readLock().unlock();
            reopen();
        }
    }

    private void reopen() {
        opening.writeLock().lock();
        try {
            if (open == null || suspect) {
                close();
                open = connect();
            }
        } finally {
            opening.writeLock().unlock();
        }
    }

    private <T> T transact(DatasetGraph store, TxnType type, Function<DatasetGraph, T> work) {
        boolean done = false;
        store.begin(type);
        try {
            T result = work.apply(store);
            if (type == TxnType.WRITE) {
                store.commit();
            }
            done = true;
            return result;
        } catch (VirtualMachineError e) {
            suspect = true;
            throw e;
        } finally {
            end(store, type == TxnType.WRITE && !done);
        }
    }

    /** A store that cannot even end a transaction is reopened too. */
    private void end(DatasetGraph store, boolean abort) {
        suspect |= abort;
        try {
            if (abort) {
                store.abort();
            }
            store.end();
        } catch (RuntimeException | Error e) {
            suspect = true;
            LOG.warn("The store could not end a transaction and will be reopened", e);
        }
    }

    private DatasetGraph connect() {
        try {
            generation = newest();
            Path folder = home.resolve(String.valueOf(generation));
            Files.createDirectories(folder);
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        } catch (DBOpEnvException e) {
            throw String.valueOf(e.getMessage()).startsWith("Failed to get a lock") ? inUse() : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one in use; before the first use the highest there is. */
    private int newest() throws IOException {
        int newest = Math.max(generation, 1);
        if (generation == 0 && Files.isDirectory(home)) {
            try (Stream<Path> folders = Files.list(home)) {
                newest = folders.map(folder -> folder.getFileName().toString())
                        .filter(name -> name.matches("\\d{1,9}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(newest);
            }
        }
        return newest;
    }

    private void close() {
        DatasetGraph store = open;
        open = null;
        suspect = false;
        if (store != null) {
            TDBInternal.expel(store, true);
        }
    }

    private Refusal inUse() {
        LocalizedText detail = new LocalizedText(
                "Một tiến trình khác đang dùng kho dữ liệu %s; hãy dừng nó hoặc chọn thư mục khác bằng --gateway.data"
                        .formatted(home),
                "Another process uses the store %s; stop it or choose another folder with --gateway.data"
                        .formatted(home));
        return new Refusal(StoreErrors.STORE_IN_USE, detail);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
