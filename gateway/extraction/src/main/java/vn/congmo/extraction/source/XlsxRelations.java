package vn.congmo.extraction.source;

import java.util.HashMap;
import java.util.Map;

/** Where the parts are that a workbook names by ids. */
final class XlsxRelations implements Xml.Handler {
    private final String book;
    private final String folder;
    private final Map<String, String> targets = new HashMap<>();

    /** Those of the workbook whose part has this name. */
    XlsxRelations(String book) {
        this.book = book;
        this.folder = book.substring(0, book.lastIndexOf('/') + 1);
    }

    /** The name of the part that lists them. */
    String part() {
        return folder + "_rels/" + book.substring(folder.length()) + ".rels";
    }

    /** The name of a part by its id. */
    String target(String id) {
        var target = targets.getOrDefault(id, "");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (name.equals("Relationship")) {
            targets.put(attributes.get("Id", ""), attributes.get("Target", ""));
        }
        return true;
    }

    @Override
    public void end(String name) {}
}
