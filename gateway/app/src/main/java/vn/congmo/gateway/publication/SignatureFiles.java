package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.signing.VerificationKey;

/** Signatures on disk, and beside them the public keys that check them. */
final class SignatureFiles {

    /** How the names of signatures over the whole log begin. */
    static final String HEAD = "log-";

    /** How the names of signatures end. */
    static final String EXTENSION = ".jws";

    private static final String KEY = "key-";

    private final Path folder;
    private final Disk disk;
    private final Set<String> there = new HashSet<>();

    SignatureFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** Keeps a public key for as long as there are signatures. */
    void keep(VerificationKey key) throws IOException {
        makeUnlessThere(KEY + key.id() + ".json", key::json);
    }

    /** All public keys, by name. */
    List<VerificationKey> keys() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<VerificationKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SignatureFiles::isKey).sorted().toList()) {
                keys.add(VerificationKey.parse(Files.readString(file)));
            }
        }
        return keys;
    }

    /** All signatures there are now, by name. */
    List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a file that nobody sees before it is whole. */
    synchronized void makeUnlessThere(String name, Content content) throws IOException {
        if (there.contains(name) || find(name).isPresent()) {
            there.add(name);
            return;
        }
        disk.createFolder(folder);
        Path incoming = folder.resolve(name + ".tmp");
        Files.writeString(incoming, content.make());
        disk.sync(incoming);
        disk.rename(incoming, folder.resolve(name));
        there.add(name);
    }

    private static boolean isKey(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(KEY) && name.endsWith(".json");
    }

    @FunctionalInterface
    interface Content {
        String make() throws IOException;
    }
}
