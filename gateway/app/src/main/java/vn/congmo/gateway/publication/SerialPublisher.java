package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.LocalizedText;

/** Runs one publication at a time, whoever asks. */
@Component
class SerialPublisher implements Publisher {

    private static final int SHOWN_PROBLEMS = 20;

    private final ReentrantLock one = new ReentrantLock(true);
    private final List<DatasetSources> finders;
    private final TemporaryFolders temporary;
    private final DatasetRun run;
    private final OfficialState state;
    private final FaultReports reports;

    SerialPublisher(
            List<DatasetSources> finders,
            TemporaryFolders temporary,
            DatasetRun run,
            OfficialState state,
            FaultReports reports) {
        this.finders = List.copyOf(finders);
        this.temporary = temporary;
        this.run = run;
        this.state = state;
        this.reports = reports;
    }

    @Override
    public Outcome publish(DatasetSource source, Progress progress) {
        return alone(() -> run(source, progress, false));
    }

    @Override
    public Outcome check(DatasetSource source, Progress progress) {
        return alone(() -> run(source, progress, true));
    }

    @Override
    public List<DatasetSource> find(Path datasets) {
        return alone(() -> {
            List<DatasetSource> sources = new ArrayList<>();
            for (DatasetSources finder : finders) {
                sources.addAll(finder.find(datasets));
            }
            if (sources.isEmpty()) {
                throw nothing(datasets);
            }
            return sources;
        });
    }

    @Override
    public List<Outcome> publishAll(Path datasets, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DatasetSource source : find(datasets)) {
            outcomes.add(publish(source, progress));
        }
        return outcomes;
    }

    @Override
    public void rebuild(Progress progress) {
        alone(() -> {
            progress.step("*", "rebuild");
            return state.rebuild();
        });
    }

    private Outcome run(DatasetSource source, Progress progress, boolean dry) throws IOException {
        long start = System.nanoTime();
        Path folder = temporary.create();
        try {
            Catalogue catalogue = state.get();
            DatasetVersion version = run.prepare(source, catalogue, folder, progress);
            if (catalogue.find(version.id().dataset()).stream()
                    .anyMatch(known -> known.current().equals(version))) {
                return new Outcome.Unchanged(source.name(), version, since(start));
            }
            if (!dry) {
                progress.step(source.name(), "publish");
                state.add(version);
            }
            return new Outcome.Published(source.name(), version, since(start));
        } catch (FaultyInputException e) {
            return refused(source, e, since(start));
        } finally {
            temporary.delete(folder);
        }
    }

    private Outcome refused(DatasetSource source, FaultyInputException faulty, Duration took) throws IOException {
        List<LocalizedText> first =
                faulty.faults().stream().limit(SHOWN_PROBLEMS).map(Fault::line).toList();
        return new Outcome.Refused(source.name(), first, faulty.total(), reports.write(source.name(), faulty), took);
    }

    private <T> T alone(Work<T> work) {
        one.lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static RuntimeException nothing(Path datasets) {
        return PublicationErrors.NOTHING_TO_PUBLISH.refusal(
                "Trong %s không có gì để công bố: mỗi bộ dữ liệu là một thư mục có csv-metadata.json và các tệp .csv của nó"
                        .formatted(datasets),
                "There is nothing to publish in %s: a dataset is a folder with csv-metadata.json and its .csv files"
                        .formatted(datasets));
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
