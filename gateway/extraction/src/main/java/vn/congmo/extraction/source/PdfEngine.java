package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Draws each page without paper: notes the signs and lines with their places, in place of PDFBox's own text. */
final class PdfEngine extends PDFTextStripper {
    private final Budget budget;
    private final PageConsumer pages;
    private final PdfPaths paths = new PdfPaths(this);
    private final Map<Integer, List<PdfGlyph>> byDirection = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private int signs;

    /** What receives the pages, one after the other. */
    interface PageConsumer {
        void accept(PdfPage page) throws UnreadableDocumentException;
    }

    PdfEngine(Budget budget, PageConsumer pages) {
        this.budget = budget;
        this.pages = pages;
        paths.operators().forEach(this::addOperator);
    }

    @Override
    protected void startPage(PDPage page) {
        byDirection.clear();
        places.clear();
        paths.clear();
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        check();
        var text = sign.getUnicode();
        if (text == null || text.isEmpty() || !places.add(place(sign)) && !text.isBlank()) {
            return;
        }
        try {
            budget.characters(++signs);
        } catch (UnreadableDocumentException e) {
            throw new Stopped(e);
        }
        var font = sign.getFont() == null ? "" : String.valueOf(sign.getFont().getName());
        byDirection
                .computeIfAbsent(Math.round(sign.getDir()), key -> new ArrayList<>())
                .add(new PdfGlyph(sign.getXDirAdj(), sign.getYDirAdj(), sign.getWidthDirAdj(), size(sign), text, font));
    }

    @Override
    protected void writePage() {}

    @Override
    protected void endPage(PDPage page) {
        var main = mainDirection();
        int direction = main == null ? 0 : main;
        var glyphs = byDirection.getOrDefault(direction, List.of());
        try {
            pages.accept(new PdfPage(List.copyOf(glyphs), paths.rulings(page.getCropBox(), direction)));
        } catch (UnreadableDocumentException e) {
            throw new Stopped(e);
        }
    }

    /** Ends the reading when its time is over. */
    void check() {
        try {
            budget.check();
        } catch (UnreadableDocumentException e) {
            throw new Stopped(e);
        }
    }

    private @Nullable Integer mainDirection() {
        return byDirection.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Signs printed twice at one place make a false bold: they count once. */
    private static String place(TextPosition sign) {
        return sign.getUnicode() + Math.round(sign.getXDirAdj()) + "/" + Math.round(sign.getYDirAdj());
    }

    private static float size(TextPosition sign) {
        float size = Math.abs(sign.getFontSizeInPt());
        return size > 1 && size < 500 ? size : Math.max(1, 1.4f * sign.getHeightDir());
    }
}
