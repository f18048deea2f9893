package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.FileFormat;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;

/** The files of a version as a page offers them: for each table and for the whole, one link a format. */
@Component
class FileViews {

    private final PublishedMetadata metadata;

    FileViews(PublishedMetadata metadata) {
        this.metadata = metadata;
    }

    /** Its tables, each in its formats. */
    List<GroupView> tables(Dataset dataset, DatasetVersion version, Locale locale) {
        return version.tables().stream()
                .map(table -> group(dataset, version, table, locale))
                .toList();
    }

    /** The dataset as a whole, and its description. */
    List<FileView> whole(Dataset dataset, DatasetVersion version, Locale locale) {
        String current = dataset.id().path();
        String permanent = version.id().path();
        Stream<FileView> dumps = version.dumps().stream()
                .map(file -> view(
                        file,
                        FileAddress.ofWhole(current, dataset, file),
                        FileAddress.ofWhole(permanent, dataset, file),
                        locale));
        return Stream.concat(dumps, Stream.of(part(version.metadata(), current, permanent, locale)))
                .toList();
    }

    private GroupView group(Dataset dataset, DatasetVersion version, PublishedTable table, Locale locale) {
        String title = metadata.get(version)
                .findTable(table.name())
                .map(TableMetadata::title)
                .map(text -> text.in(locale))
                .orElse(table.name());
        List<FileView> files = table.files()
                .map(file -> part(file, dataset.id().path(), version.id().path(), locale))
                .toList();
        return new GroupView(table.name(), title, table.rows(), files);
    }

    private static FileView part(Distribution file, String current, String permanent, Locale locale) {
        return view(file, FileAddress.ofPart(current, file), FileAddress.ofPart(permanent, file), locale);
    }

    private static FileView view(Distribution file, String path, String permanent, Locale locale) {
        return new FileView(
                file.fileName(),
                FileFormat.label(file).in(locale),
                path,
                permanent,
                Formats.size(file.bytes(), locale),
                file.sha256().hex());
    }

    /** A file with its current and its permanent address. */
    record FileView(String name, String label, String path, String permanent, String size, String hash) {}

    /** A table's files, the CSV first. */
    record GroupView(String name, String title, long rows, List<FileView> files) {}
}
