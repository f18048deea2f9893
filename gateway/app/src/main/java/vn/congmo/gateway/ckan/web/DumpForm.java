package vn.congmo.gateway.ckan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import vn.congmo.gateway.ckan.action.Datastore;
import vn.congmo.gateway.rows.StopSignal;

/** The forms of {@code /datastore/dump}. */
enum DumpForm {
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/json"),
    XML("text/xml");

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final MediaType type;

    DumpForm(String type) {
        this.type = new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8);
    }

    static Optional<DumpForm> find(String name) {
        try {
            return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    MediaType type() {
        return type;
    }

    String fileName(String resource) {
        return resource + "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes all of it.
     *
     * @param mark whether spreadsheet programs are to see by a mark that it is UTF-8
     */
    void write(Datastore.Dump dump, boolean mark, OutputStream out, StopSignal stop) throws IOException {
        if (mark && this != JSON) {
            out.write(MARK);
        }
        switch (this) {
            case CSV -> dump.separated(',', out, stop);
            case TSV -> dump.separated('\t', out, stop);
            case JSON -> dump.read(new JsonDump(out), stop);
            case XML -> dump.read(new XmlDump(out), stop);
        }
    }
}
