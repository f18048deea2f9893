package vn.congmo.csvw.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.ResponseHeaders;
import vn.congmo.csvw.metadata.Urls;

/**
 * What one test of the W3C's suite would find on the Web, served from the folder of its manifest.
 *
 * @param folder the files below {@link #BASE}
 */
record SuiteFolder(Folder folder, ManifestEntry entry) implements MetadataSource {

    /** Where the suite is published. */
    static final String BASE = "http://www.w3.org/2013/csvw/tests/";

    private static final String WELL_KNOWN = "http://www.w3.org/.well-known/csvm";

    /** What the suite expects at the well-known place of its host. */
    private static final String SITE_WIDE = "{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n";

    @Override
    public Optional<byte[]> find(String url) throws IOException {
        return url.equals(WELL_KNOWN) ? Optional.of(SITE_WIDE.getBytes(StandardCharsets.UTF_8)) : folder.find(url);
    }

    @Override
    public ResponseHeaders headers(String tableUrl) {
        return Urls.normalise(tableUrl).equals(Urls.normalise(action())) ? entry.headers() : ResponseHeaders.NONE;
    }

    String action() {
        return Urls.resolve(BASE, entry.action());
    }

    Optional<String> metadata() {
        return entry.metadata().map(reference -> Urls.resolve(BASE, reference));
    }

    /** URL of the expected result. */
    String result() throws IOException {
        return Urls.resolve(BASE, entry.result().orElseThrow(() -> new IOException("the test names no result")));
    }

    byte[] get(String url) throws IOException {
        return find(url).orElseThrow(() -> new IOException("there is no file for " + url));
    }
}
