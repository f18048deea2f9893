package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.publication.DatasetRun.Prepared;

/** Runs one publication at a time, whoever asks. */
@Component
class SerialPublisher implements Publisher {

    private static final int SHOWN_PROBLEMS = 20;

    private final OneAtATime one;
    private final List<DatasetSources> finders;
    private final TemporaryFolders temporary;
    private final DatasetRun run;
    private final OfficialState state;
    private final FaultReports reports;

    SerialPublisher(
            OneAtATime one,
            List<DatasetSources> finders,
            TemporaryFolders temporary,
            DatasetRun run,
            OfficialState state,
            FaultReports reports) {
        this.one = one;
        this.finders = List.copyOf(finders);
        this.temporary = temporary;
        this.run = run;
        this.state = state;
        this.reports = reports;
    }

    @Override
    public Outcome publish(DatasetSource source, PublicationOrder order, Progress progress) {
        return one.alone(() -> run(source, order, progress, false));
    }

    @Override
    public Outcome check(DatasetSource source, PublicationOrder order, Progress progress) {
        return one.alone(() -> run(source, order, progress, true));
    }

    @Override
    public List<DatasetSource> find(Path datasets) {
        return one.alone(() -> {
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
    public List<Outcome> publishAll(Path datasets, PublicationOrder order, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DatasetSource source : find(datasets)) {
            outcomes.add(publish(source, order, progress));
        }
        return outcomes;
    }

    @Override
    public void rebuild(Progress progress) {
        one.alone(() -> {
            progress.step("*", "rebuild");
            return state.rebuild();
        });
    }

    private Outcome run(DatasetSource source, PublicationOrder order, Progress progress, boolean dry)
            throws IOException {
        long start = System.nanoTime();
        Path folder = temporary.create();
        try {
            return switch (run.prepare(source, order, state.get(), folder, progress)) {
                case Prepared.Same same -> new Outcome.Unchanged(source.name(), same.version(), since(start));
                case Prepared.Withdrawn gone ->
                    new Outcome.HeldBack(source.name(), gone.dataset(), gone.withdrawal(), since(start));
                case Prepared.Next next -> {
                    if (!dry) {
                        progress.step(source.name(), "publish");
                        state.add(next.version());
                    }
                    yield new Outcome.Published(source.name(), next.version(), next.remarks(), since(start));
                }
            };
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
}
