package vn.congmo.extraction.source;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The parts of an Office package on disk, unpacked as they are read and no further than the limits. */
final class XlsxFile implements Closeable {
    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, String> types = new LinkedHashMap<>();

    private XlsxFile(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static XlsxFile open(Path file, Budget budget) throws IOException, UnreadableDocumentException {
        var opened = new XlsxFile(new ZipFile(file.toFile()), budget);
        try {
            for (int i = 0; i < opened.zip.size(); i++) {
                budget.entry();
            }
            opened.walk(OfficeParts.TYPES, new ContentTypes(opened.types));
            return opened;
        } catch (IOException | RuntimeException | UnreadableDocumentException e) {
            opened.close();
            throw e;
        }
    }

    /** The name of the first part whose content type ends so. */
    Optional<String> find(String type) {
        return types.entrySet().stream()
                .filter(part -> part.getValue().endsWith(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Walks through a part. */
    void walk(String part, Xml.Handler handler) throws IOException, UnreadableDocumentException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("No part " + part);
        }
        try (var in = new Unpacked(zip.getInputStream(entry), budget)) {
            Xml.walk(in, budget, handler);
        } catch (Stopped e) {
            throw e.refusal();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Unpacked extends FilterInputStream {
        private final Budget budget;

        Unpacked(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            try {
                budget.expanded(Math.max(0, read));
                return read;
            } catch (UnreadableDocumentException e) {
                throw new Stopped(e);
            }
        }
    }
}
