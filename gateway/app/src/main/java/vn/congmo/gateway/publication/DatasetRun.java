package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.VersionId;

/** Makes of a source the files of its next version, or finds out why not; changes nothing that anybody sees. */
@Component
class DatasetRun {

    private final BaseIri base;
    private final ShapeCheck shapes;
    private final VersionFiles files;

    DatasetRun(BaseIri base, ShapeCheck shapes, VersionFiles files) {
        this.base = base;
        this.shapes = shapes;
        this.files = files;
    }

    /**
     * The next version of the source's dataset; the current one when the input is what it was made from.
     *
     * @param folder that only this run uses
     * @throws FaultyInputException when the input must not be published
     */
    DatasetVersion prepare(DatasetSource source, Catalogue catalogue, Path folder, Progress progress)
            throws IOException, FaultyInputException {
        progress.step(source.name(), "stage");
        StagedDataset staged = Staging.stage(source, folder, base);
        Optional<DatasetVersion> current = catalogue.find(staged.id()).map(Dataset::current);
        if (current.isPresent() && current.get().fingerprint().equals(staged.fingerprint())) {
            return current.get();
        }
        VersionId next = current.map(version -> version.id().next()).orElse(new VersionId(staged.id(), 1));
        return make(next, staged, step -> progress.step(source.name(), step));
    }

    private DatasetVersion make(VersionId next, StagedDataset staged, Steps steps)
            throws IOException, FaultyInputException {
        steps.step("tables");
        MappedTriples triples = MappedTriples.map(staged);
        steps.step("shapes");
        List<Fault> faults = shapes.check(triples);
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        steps.step("files");
        return files.store(next, staged, triples);
    }

    @FunctionalInterface
    private interface Steps {
        void step(String name);
    }
}
