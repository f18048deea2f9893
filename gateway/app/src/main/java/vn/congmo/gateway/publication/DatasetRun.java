package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Withdrawal;
import vn.congmo.gateway.catalogue.quality.DatasetSurvey;
import vn.congmo.gateway.catalogue.quality.KeptCounts;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.diff.ChangeNotes;
import vn.congmo.gateway.forms.MissingForm;

/** Makes of a source the files of its next version, or finds out why not; changes nothing that anybody sees. */
@Component
class DatasetRun {

    private final BaseIri base;
    private final ShapeCheck shapes;
    private final VersionFiles files;
    private final KeptCounts counts;
    private final ChangeNotes notes;

    DatasetRun(BaseIri base, ShapeCheck shapes, VersionFiles files, KeptCounts counts, ChangeNotes notes) {
        this.base = base;
        this.shapes = shapes;
        this.files = files;
        this.counts = counts;
        this.notes = notes;
    }

    /**
     * The next version of the source's dataset, unless nothing is to be published of it.
     *
     * @param folder that only this run uses
     * @throws FaultyInputException when the input must not be published
     */
    Prepared prepare(DatasetSource source, PublicationOrder order, Catalogue catalogue, Path folder, Progress progress)
            throws IOException, FaultyInputException {
        progress.step(source.name(), "stage");
        StagedDataset staged = Staging.stage(source, folder, base);
        Optional<DatasetVersion> current = catalogue.find(staged.id()).map(Dataset::current);
        if (current.isPresent() && current.get().fingerprint().equals(staged.fingerprint())) {
            return new Prepared.Same(current.get());
        }
        Optional<Withdrawal> withdrawal = catalogue.findWithdrawal(staged.id(), staged.fingerprint());
        if (withdrawal.isPresent() && !order.republished().contains(staged.id())) {
            return new Prepared.Withdrawn(staged.id(), withdrawal.get());
        }
        VersionId next = catalogue.nameNext(staged.id());
        VersionFiles.Stored stored = make(next, staged, step -> progress.step(source.name(), step));
        return new Prepared.Next(announce(current, stored.version(), order, catalogue), remarks(stored));
    }

    private DatasetVersion announce(
            Optional<DatasetVersion> current, DatasetVersion version, PublicationOrder order, Catalogue catalogue) {
        return version.announced(
                catalogue.timeOfNext(version.issued()), order.note().orElseGet(() -> notes.describe(current, version)));
    }

    private static List<LocalizedText> remarks(VersionFiles.Stored stored) {
        return stored.missing().stream().map(MissingForm::remark).toList();
    }

    private VersionFiles.Stored make(VersionId next, StagedDataset staged, Steps steps)
            throws IOException, FaultyInputException {
        steps.step("tables");
        DatasetSurvey survey = DatasetSurvey.of(staged.id(), staged.group());
        MappedTriples triples = MappedTriples.map(staged, survey);
        steps.step("shapes");
        List<Fault> faults = shapes.check(triples);
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        steps.step("files");
        counts.keep(staged.fingerprint(), survey);
        return files.store(next, staged, triples);
    }

    /** What came of a source. */
    sealed interface Prepared {

        /** A version that can be published, and what its publisher should know. */
        record Next(DatasetVersion version, List<LocalizedText> remarks) implements Prepared {}

        /** The input is what the current version was made from. */
        record Same(DatasetVersion version) implements Prepared {}

        /** The input is what a withdrawn version was made from. */
        record Withdrawn(DatasetId dataset, Withdrawal withdrawal) implements Prepared {}
    }

    @FunctionalInterface
    private interface Steps {
        void step(String name);
    }
}
