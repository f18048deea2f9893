package vn.congmo.gateway.connectors.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AgentId;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.intake.InTray;

/**
 * Hands in every document that lies in a folder, and moves it to {@code received/}, or to {@code refused/} beside a text
 * that says why. A file goes only after it is archived; one that is still being written is left for the next look.
 */
final class WatchedFolder implements Harvester {

    /** Whoever still writes a file has touched it since. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Path folder;
    private final InTray inTray;
    private final Disk disk;
    private final Clock clock;
    private final Agent agent;

    WatchedFolder(ConnectorName name, Path folder, InTray inTray, Disk disk, Clock clock) {
        this.folder = folder;
        this.inTray = inTray;
        this.disk = disk;
        this.clock = clock;
        this.agent = new Agent(new AgentId("connector-" + name), "Kết nối (connector) " + name, Role.OFFICER);
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        try {
            for (Path file : documents(clock.instant().minus(QUIET))) {
                take(file, harvest);
            }
        } catch (IOException e) {
            throw away(e);
        }
        return "";
    }

    private List<Path> documents(Instant quietSince) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isDocument(file, quietSince)).sorted().toList();
        }
    }

    private static boolean isDocument(Path file, Instant quietSince) {
        String name = file.getFileName().toString();
        try {
            return Files.isRegularFile(file)
                    && !name.startsWith(".")
                    && !name.endsWith(".part")
                    && Files.getLastModifiedTime(file).toInstant().isBefore(quietSince);
        } catch (IOException gone) {
            return false;
        }
    }

    private void take(Path file, Harvest harvest) throws IOException {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > InTray.LARGEST_BYTES) {
                throw FolderErrors.tooLarge(name, InTray.LARGEST_BYTES);
            }
            inTray.receive(name, Files.readAllBytes(file), Optional.empty(), agent);
            move(file, "received");
            harvest.received();
        } catch (Refusal refusal) {
            LocalizedText reason = refusal.detail();
            Path refused = move(file, "refused");
            Files.writeString(
                    refused.resolveSibling(refused.getFileName() + ".reason.txt"),
                    reason.vi() + "\n" + reason.en() + "\n",
                    StandardCharsets.UTF_8);
            harvest.quarantine(refused.getFileName().toString(), new byte[0], reason);
        }
    }

    /** Under a name that no file there has. */
    private Path move(Path file, String below) throws IOException {
        Path target = folder.resolve(below);
        disk.createFolder(target);
        Path free = target.resolve(file.getFileName());
        for (int i = 2; Files.exists(free); i++) {
            free = target.resolve(i + "-" + file.getFileName());
        }
        Files.move(file, free);
        return free;
    }

    private static PartnerFault away(IOException e) {
        String what = e.getClass().getSimpleName() + ": " + e.getMessage();
        return PartnerFault.away(
                new LocalizedText("Không đọc được thư mục: " + what, "The folder cannot be read: " + what),
                Optional.empty());
    }
}
