package vn.congmo.gateway.forms.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.VersionContent;

/**
 * A Frictionless Data Package of the CSV files, which stand beside it under every address, and in the archive.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package, version 1</a>
 */
@Component
@Order(5)
final class DataPackage implements DatasetFormat {

    static final String FILE_NAME = "datapackage.json";

    private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

    @Override
    public String fileName(String slug) {
        return FILE_NAME;
    }

    @Override
    public String mediaType() {
        return "application/vnd.datapackage+json";
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        Map<String, Object> descriptor = new LinkedHashMap<>(PackageDescription.of(content));
        List<Object> resources = new ArrayList<>();
        for (Table table : content.group().tables()) {
            resources.add(resource(table, content));
        }
        descriptor.put("resources", resources);
        Files.writeString(file, JSON.writeValueAsString(descriptor) + "\n");
    }

    private static Map<String, Object> resource(Table table, VersionContent content) throws IOException {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", table.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        PackageDescription.text(table.annotations(), "title").ifPresent(text -> resource.put("title", text));
        PackageDescription.text(table.annotations(), "description")
                .ifPresent(text -> resource.put("description", text));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        try (InputStream csv = content.source().open(table)) {
            CountedHash hash = CountedHash.of(csv);
            resource.put("bytes", hash.bytes());
            resource.put("hash", "sha256:" + hash.sha256().hex());
        }
        resource.put("dialect", dialect(table));
        try (RowReader rows = RowReader.open(table, content.source())) {
            resource.put("schema", new TableSchema(rows.table(), rows.header()).toMap());
        }
        return resource;
    }

    private static Map<String, Object> dialect(Table table) {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", table.dialect().delimiter());
        dialect.put("doubleQuote", table.dialect().doubleQuote());
        dialect.put("header", table.dialect().headerRowCount() > 0);
        dialect.put("caseSensitiveHeader", true);
        return dialect;
    }

    private record CountedHash(Sha256 sha256, long bytes) {

        static CountedHash of(InputStream in) throws IOException {
            MessageDigest digest = Sha256.digest();
            long bytes = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new CountedHash(Sha256.of(digest), bytes);
        }
    }
}
