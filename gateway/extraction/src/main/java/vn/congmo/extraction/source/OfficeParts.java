package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The XML parts of an Office package by their content types (ECMA-376 part 2, 10.1.2.2), whatever their names. */
final class OfficeParts {
    static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> byName = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    private OfficeParts() {}

    static OfficeParts read(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        var zip = ZipParts.read(content, OfficeParts::isText, budget);
        var parts = new OfficeParts();
        for (var name : zip.names()) {
            parts.byName.put(name, java.util.Objects.requireNonNull(zip.find(name)));
        }
        Xml.walk(parts.part(TYPES), budget, new ContentTypes(parts.types));
        return parts;
    }

    /** The first part whose content type ends so. */
    byte @Nullable [] find(String type) {
        var found = list(type);
        return found.isEmpty() ? null : byName.get(found.getFirst());
    }

    /** The part whose content type ends so. */
    byte[] get(String type) throws IOException {
        var part = find(type);
        if (part == null) {
            throw new IOException("No part of type " + type);
        }
        return part;
    }

    /** The names of all unpacked parts whose content type ends so. */
    List<String> list(String type) {
        var names = new ArrayList<String>();
        types.forEach((name, is) -> {
            if (is.endsWith(type) && byName.containsKey(name)) {
                names.add(name);
            }
        });
        return names;
    }

    /** A part by its name. */
    byte[] part(String name) throws IOException {
        var part = byName.get(name);
        if (part == null) {
            throw new IOException("No part " + name);
        }
        return part;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    private static boolean isText(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && !name.contains("/theme/")
                && !name.contains("/embeddings/")
                && !name.contains("/charts/");
    }
}
