package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Refusal;

/** Gets a source's files into a run's own folder. */
final class Staging {

    private Staging() {}

    /** Stages a source below a folder that only this run uses. */
    static StagedDataset stage(DatasetSource source, Path run, BaseIri base) throws IOException, FaultyInputException {
        Path laidOut = lay(source, Files.createDirectory(run.resolve("laid-out")));
        Path own = Files.createDirectory(run.resolve("staged"));
        for (Path file : list(laidOut)) {
            Files.copy(file, own.resolve(file.getFileName().toString()));
        }
        return StagedDataset.read(own, base);
    }

    private static Path lay(DatasetSource source, Path folder) throws IOException, FaultyInputException {
        try {
            return source.stage(folder);
        } catch (Refusal e) {
            throw new FaultyInputException(
                    List.of(new Fault("", 0, 0, "", e.code().name(), e.detail())));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".csv") || file.endsWith(StagedDataset.METADATA))
                    .toList();
        }
    }
}
