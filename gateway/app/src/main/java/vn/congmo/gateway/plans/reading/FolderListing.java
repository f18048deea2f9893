package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.intake.Intake;

/**
 * The documents of a folder, read again only when a name, size or time in it has changed: reviewers come often. What is
 * published is always read anew.
 */
@Component
class FolderListing {

    private final Intake intake;
    private final Map<Path, Listed> known = new HashMap<>();

    FolderListing(Intake intake) {
        this.intake = intake;
    }

    synchronized List<PlanDocument> list(Path folder) throws IOException {
        String stamp = stamp(folder);
        Listed before = known.get(folder);
        if (before != null && before.stamp().equals(stamp)) {
            return before.documents();
        }
        List<PlanDocument> documents =
                intake.receive(folder).stream().map(PlanDocument::ofFolder).toList();
        known.put(folder, new Listed(stamp, documents));
        return documents;
    }

    private static String stamp(Path folder) throws IOException {
        List<String> stamps = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                stamps.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return String.join("\n", stamps);
    }

    private record Listed(String stamp, List<PlanDocument> documents) {}
}
