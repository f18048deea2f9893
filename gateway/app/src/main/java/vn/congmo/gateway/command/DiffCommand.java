package vn.congmo.gateway.command;

import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.diff.Diffs;
import vn.congmo.gateway.diff.TableDiff;
import vn.congmo.gateway.files.ContentStore;

/** Says what changed between two versions. */
@Command(
        name = "diff",
        description = {
            "So hai phiên bản của một bộ dữ liệu, từng dòng theo khóa.",
            "Compares two versions of a dataset, row by row and by key."
        })
class DiffCommand extends GatewayCommand {

    private static final String ROW = "%-24s %10s %10s %10s  %s";

    private final SpringStart spring;

    @Parameters(
            index = "0",
            paramLabel = "DATASET",
            description = {"Tên (slug) bộ dữ liệu.", "Slug of the dataset."})
    private String dataset = "";

    @Parameters(
            index = "1",
            paramLabel = "FROM",
            description = {"Số của bản trước.", "Number of the earlier version."})
    private int from;

    @Parameters(
            index = "2",
            paramLabel = "TO",
            description = {"Số của bản sau.", "Number of the later version."})
    private int to;

    DiffCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() throws IOException {
        DatasetId id = DatasetArgument.id(dataset, commandLine());
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            Optional<Dataset> known =
                    context.getBean(CurrentCatalogue.class).get().find(id);
            Optional<DatasetVersion> earlier = known.flatMap(each -> each.findVersion(from));
            Optional<DatasetVersion> later = known.flatMap(each -> each.findVersion(to));
            if (earlier.isEmpty() || later.isEmpty()) {
                complain(earlier, from);
                complain(later, to);
                return REFUSED;
            }
            ContentStore contents = context.getBean(ContentStore.class);
            terminal().say(ROW.formatted("Bảng/table", "added", "changed", "removed", "CSV"));
            for (TableDiff diff : context.getBean(Diffs.class).list(earlier.get(), later.get())) {
                terminal()
                        .say(ROW.formatted(
                                diff.table(),
                                diff.added(),
                                diff.changed(),
                                diff.removed(),
                                contents.get(diff.csv().sha256())));
            }
            return FINE;
        }
    }

    private void complain(Optional<DatasetVersion> version, int number) {
        if (version.isEmpty()) {
            LocalizedText missing = new LocalizedText(
                    "Không có phiên bản %s/%d để đọc".formatted(dataset, number),
                    "There is no version %s/%d to read".formatted(dataset, number));
            terminal().complain("", missing);
        }
    }
}
