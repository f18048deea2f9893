package vn.congmo.gateway.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.LocalizedText;

/** Says in words what is new in a version, where its publisher said nothing: from the rows that changed. */
@Component
public class ChangeNotes {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNotes.class);
    private static final LocalizedText DESCRIPTION =
            new LocalizedText("Chỉ đổi phần mô tả", "Only the description changed");

    private final Diffs diffs;

    ChangeNotes(Diffs diffs) {
        this.diffs = diffs;
    }

    /**
     * The note of a version that is about to be published.
     *
     * @param before the version that readers see until then; empty where there is none
     */
    public LocalizedText describe(Optional<DatasetVersion> before, DatasetVersion version) {
        return before.map(known -> compare(known, version)).orElseGet(() -> first(version));
    }

    /** What is published is not held up by an old file that is lost: then the note is about the size only. */
    private LocalizedText compare(DatasetVersion before, DatasetVersion version) {
        try {
            List<LocalizedText> parts = new ArrayList<>();
            diffs.list(before, version).stream()
                    .filter(diff -> !diff.isEmpty())
                    .map(TableWords::changed)
                    .forEach(parts::add);
            without(version, before).map(TableWords::added).forEach(parts::add);
            without(before, version).map(TableWords::removed).forEach(parts::add);
            return parts.isEmpty() ? DESCRIPTION : join(parts);
        } catch (IOException | UncheckedIOException | CsvwException e) {
            LOG.warn("{} and {} cannot be compared: {}", before.id(), version.id(), e.toString());
            return size("Phiên bản mới", "A new version", version);
        }
    }

    private static LocalizedText first(DatasetVersion version) {
        return version.id().number() == 1
                ? size("Phiên bản đầu", "First version", version)
                : size("Công bố lại", "Published again", version);
    }

    private static LocalizedText size(String vi, String en, DatasetVersion version) {
        long rows = version.rows();
        int tables = version.tables().size();
        return new LocalizedText(
                "%s, %d dòng trong %d bảng".formatted(vi, rows, tables),
                "%s, %s in %s".formatted(en, TableWords.count(rows, "row"), TableWords.count(tables, "table")));
    }

    private static Stream<PublishedTable> without(DatasetVersion version, DatasetVersion other) {
        return version.tables().stream()
                .filter(table -> other.findTable(table.name()).isEmpty());
    }

    private static LocalizedText join(List<LocalizedText> parts) {
        return new LocalizedText(
                parts.stream().map(LocalizedText::vi).collect(Collectors.joining("; ")),
                parts.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
    }
}
