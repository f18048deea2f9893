package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The shared strings of a workbook: each the text of its runs, without phonetic hints. */
final class XlsxStrings implements Xml.Handler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private String font = "";
    private final Budget budget;
    private int characters;
    private boolean inText;

    XlsxStrings(Budget budget) {
        this.budget = budget;
    }

    String get(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        inText = name.equals("t");
        if (name.equals("rFont")) {
            font = attributes.get("val", "");
        }
        return !name.equals("rPh");
    }

    @Override
    public void text(String characters) {
        if (inText) {
            run.append(characters);
        }
    }

    @Override
    public void end(String name) throws UnreadableDocumentException {
        inText = false;
        if (name.equals("t")) {
            words.append(LegacyFonts.unicode(font, run.toString()));
            run.setLength(0);
            font = "";
        } else if (name.equals("si")) {
            characters += words.length();
            budget.characters(characters);
            strings.add(words.toString());
            words.setLength(0);
        }
    }
}
