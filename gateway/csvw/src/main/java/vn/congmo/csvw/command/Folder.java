package vn.congmo.csvw.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.TableSource;

/**
 * A folder that stands for a part of the Web: what is below the base URL is looked for below the folder, and nowhere
 * else.
 *
 * @param base URL that ends with a slash
 */
public record Folder(String base, Path root) implements MetadataSource, TableSource {

    @Override
    public Optional<byte[]> find(String url) throws IOException {
        Optional<Path> file = file(url).filter(Files::isRegularFile);
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    @Override
    public InputStream open(Table table) throws IOException {
        return Files.newInputStream(path(table));
    }

    /** How many bytes a table's file has. */
    long size(Table table) throws IOException {
        return Files.size(path(table));
    }

    private Path path(Table table) throws IOException {
        return file(table.url()).orElseThrow(() -> new NoSuchFileException(table.url()));
    }

    /** The URL of a file of the folder. */
    String url(Path file) {
        String relative =
                root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        return base
                + relative.replace('\\', '/')
                        .replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("#", "%23")
                        .replace("?", "%3F");
    }

    /** The file of a URL; a query exists on the Web only, but {@code -metadata.json} after one makes another file. */
    private Optional<Path> file(String url) {
        if (!url.startsWith(base)) {
            return Optional.empty();
        }
        int query = url.indexOf('?');
        boolean isMetadata = url.endsWith(".json");
        String path = query < 0 || isMetadata ? url : url.substring(0, query);
        try {
            Path home = root.toAbsolutePath().normalize();
            Path file = home.resolve(decoded(path.substring(base.length()))).normalize();
            return file.startsWith(home) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
