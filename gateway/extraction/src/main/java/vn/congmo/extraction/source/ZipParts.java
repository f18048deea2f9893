package vn.congmo.extraction.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Parts of a zip package, unpacked in memory within limits. Names are only keys: nothing is written anywhere. */
final class ZipParts {
    private static final int STEP = 1 << 16;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ZipParts() {}

    /** Unpacks the parts whose names are wanted; the others are counted, and forgotten. */
    static ZipParts read(Content content, Predicate<String> wanted, Budget budget)
            throws IOException, UnreadableDocumentException {
        var found = new ZipParts();
        try (var zip = new ZipInputStream(new BufferedInputStream(content.open(), STEP))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.entry();
                boolean keep = wanted.test(entry.getName()) && !found.parts.containsKey(entry.getName());
                var bytes = unpacked(zip, keep, budget);
                if (keep) {
                    found.parts.put(entry.getName(), bytes);
                }
            }
        } catch (ZipException e) {
            if (isEncrypted(e)) {
                throw Refusals.encrypted(budget.name());
            }
            throw e;
        }
        return found;
    }

    /** A part by its name, if the package has it. */
    byte @Nullable [] find(String name) {
        return parts.get(name);
    }

    /** The names of the unpacked parts, in the order of the package. */
    Iterable<String> names() {
        return parts.keySet();
    }

    private static byte[] unpacked(InputStream in, boolean keep, Budget budget)
            throws IOException, UnreadableDocumentException {
        var out = new ByteArrayOutputStream();
        var step = new byte[STEP];
        for (int read = in.read(step); read >= 0; read = in.read(step)) {
            budget.expanded(read);
            if (keep) {
                out.write(step, 0, read);
            }
        }
        return out.toByteArray();
    }

    static boolean isEncrypted(ZipException e) {
        return String.valueOf(e.getMessage()).contains("encrypted");
    }
}
