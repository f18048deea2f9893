package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds folders of tables: those with metadata, and those where it was forgotten, so that nobody wonders why nothing
 * was published. They come first: sources that make rows of other things may refer to them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FolderSources implements DatasetSources {

    @Override
    public List<DatasetSource> find(Path datasets) throws IOException {
        if (!Files.isDirectory(datasets)) {
            throw PublicationErrors.NOTHING_TO_PUBLISH.refusal(
                    "Không có thư mục %s; hãy chỉ thư mục dữ liệu bằng --gateway.datasets".formatted(datasets),
                    "There is no folder %s; say where the data is with --gateway.datasets".formatted(datasets));
        }
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(datasets, new TableFolders(datasets, folders));
        return folders.stream()
                .sorted(Comparator.comparing(Path::toString))
                .<DatasetSource>map(folder -> new FolderSource(datasets, folder))
                .toList();
    }

    /** Collects folders with tables; hidden ones and what is below a dataset are passed over. */
    private static final class TableFolders extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        TableFolders(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.exists(folder.resolve(StagedDataset.METADATA))) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (hasTable(folder)) {
                found.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean hasTable(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.anyMatch(file -> file.toString().endsWith(".csv"));
            }
        }
    }

    private record FolderSource(Path root, Path folder) implements DatasetSource {

        @Override
        public String name() {
            return root.equals(folder)
                    ? folder.toAbsolutePath().normalize().getFileName().toString()
                    : root.relativize(folder).toString();
        }

        @Override
        public Path stage(Path empty) {
            if (Files.notExists(folder.resolve(StagedDataset.METADATA))) {
                throw PublicationErrors.UNREADABLE_SOURCE.refusal(
                        "%s có tệp .csv nhưng không có csv-metadata.json mô tả các cột; hãy viết tệp đó theo mẫu trong datasets/"
                                .formatted(folder),
                        "%s has .csv files but no csv-metadata.json that describes their columns; write one after those in datasets/"
                                .formatted(folder));
            }
            return folder;
        }
    }
}
