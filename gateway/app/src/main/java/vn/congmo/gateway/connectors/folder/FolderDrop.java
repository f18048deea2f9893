package vn.congmo.gateway.connectors.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.drop.Drop;
import vn.congmo.gateway.connectors.drop.DropFile;
import vn.congmo.gateway.connectors.drop.DropSite;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.Disk;

/** A folder of this machine, or one that is mounted. Everything is synced before it gets its name. */
record FolderDrop(Path folder, Disk disk) implements DropSite, Drop {

    /** A folder that is not mounted now, or full, may do later; where it is not there, none is made in its place. */
    @Override
    public <T> T visit(Visit<T> visit) {
        if (!Files.isDirectory(folder)) {
            throw away("NoSuchFileException: " + folder);
        }
        try {
            return visit.in(this);
        } catch (IOException e) {
            throw away(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    @Override
    public Optional<String> read(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    @Override
    public void write(DropFile file) throws IOException {
        Path draft = draft(file.path());
        Files.copy(file.content(), draft, StandardCopyOption.REPLACE_EXISTING);
        name(draft, file.path());
    }

    @Override
    public void replace(String path, String json) throws IOException {
        Path draft = draft(path);
        Files.writeString(draft, json);
        name(draft, path);
    }

    @Override
    public void remove(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
    }

    @Override
    public List<String> listFolders(String path) throws IOException {
        Path parent = folder.resolve(path);
        if (Files.notExists(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .toList();
        }
    }

    @Override
    public void removeFolder(String path) throws IOException {
        Path gone = folder.resolve(path);
        if (Files.notExists(gone)) {
            return;
        }
        try (Stream<Path> files = Files.walk(gone)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Where a file is written before it has its name, in a folder that is there. */
    private Path draft(String path) throws IOException {
        Path draft = folder.resolve(path + ".part");
        disk.createFolder(draft.resolveSibling(""));
        return draft;
    }

    private void name(Path draft, String path) throws IOException {
        disk.sync(draft);
        disk.rename(draft, folder.resolve(path));
    }

    private static PartnerFault away(String what) {
        return PartnerFault.away(
                new LocalizedText("Không ghi được vào thư mục: " + what, "The folder cannot be written: " + what),
                Optional.empty());
    }
}
