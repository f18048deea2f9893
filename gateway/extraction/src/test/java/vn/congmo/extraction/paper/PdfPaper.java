package vn.congmo.extraction.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets papers as PDF, line by line, with the font that PDFBox brings along. */
public final class PdfPaper implements AutoCloseable {
    private static final float PITCH = 16;
    private static final float LEFT = 80;
    private static final float RIGHT = 540;
    private static final float TOP = 780;
    private static final float BOTTOM = 70;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float size = 12;
    private float y;
    private int pages;

    private PdfPaper() throws IOException {
        try (var ttf =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(ttf), true);
        }
        page = nextPage();
    }

    /** Letterhead and signature side by side, centred title, wrapped lines, a page number on top of each further page. */
    public static byte[] write(Paper paper) throws IOException {
        try (var pdf = new PdfPaper()) {
            pdf.pair(paper.headLeft(), paper.headRight());
            for (var line : paper.title()) {
                for (var part : pdf.wrapped(line, RIGHT - LEFT)) {
                    pdf.centred(part, (LEFT + RIGHT) / 2);
                    pdf.down(PITCH);
                }
            }
            for (var block : paper.body()) {
                pdf.down(6);
                for (var line : block) {
                    pdf.paragraph(line);
                }
            }
            pdf.size = 8;
            pdf.pair(paper.footLeft(), paper.footRight());
            return pdf.bytes();
        }
    }

    /** A ruled table with a header over two rows and merged cells: see {@link AnnexTable}. */
    public static byte[] annex() throws IOException {
        try (var pdf = new PdfPaper()) {
            pdf.paragraph("PHỤ LỤC");
            pdf.ruled();
            pdf.paragraph("Hết.");
            return pdf.bytes();
        }
    }

    /** So many pages, each full of this line. */
    public static void pages(int count, String line, java.nio.file.Path file) throws IOException {
        try (var pdf = new PdfPaper()) {
            while (pdf.pages < count) {
                pdf.paragraph(line);
            }
            pdf.page.close();
            pdf.document.save(file.toFile());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private byte[] bytes() throws IOException {
        page.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private PDPageContentStream nextPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        pages++;
        y = TOP;
        if (pages > 1) {
            at(String.valueOf(pages), (LEFT + RIGHT) / 2, TOP + 2 * PITCH);
        }
        return page;
    }

    private void down(float points) throws IOException {
        y -= points;
        if (y < BOTTOM) {
            page.close();
            nextPage();
        }
    }

    private void paragraph(String text) throws IOException {
        for (var line : wrapped(text, RIGHT - LEFT)) {
            at(line, LEFT, y);
            down(PITCH);
        }
    }

    private void pair(List<String> left, List<String> right) throws IOException {
        if (!left.isEmpty()) {
            columns(left.stream().flatMap(line -> wrapped(line, 330).stream()).toList(), right);
        }
    }

    private void columns(List<String> left, List<String> right) throws IOException {
        if (y - PITCH * Math.max(left.size(), right.size()) < BOTTOM) {
            down(TOP);
        }
        down(PITCH);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i < left.size()) {
                at(left.get(i), LEFT, y);
            }
            if (i < right.size()) {
                centred(right.get(i), size < 10 ? 490 : 425);
            }
            down(PITCH);
        }
        down(PITCH);
    }

    private void ruled() throws IOException {
        float[] xs = {LEFT, 110, 250, 350, 450, RIGHT};
        float top = y;
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                boolean tall = row == 2 && column == 2;
                at(
                        fit(AnnexTable.text(row, column), xs[column + 1] - xs[column]),
                        xs[column] + 3,
                        y - (tall ? 22 : 12));
            }
            y -= PITCH;
        }
        for (int row = 0; row <= 4; row++) {
            float at = top - row * PITCH;
            if (row == 1) {
                line(xs[2], at, xs[4], at);
            } else if (row == 3) {
                line(xs[0], at, xs[2], at);
                line(xs[3], at, xs[5], at);
            } else {
                line(xs[0], at, xs[5], at);
            }
        }
        for (int column = 0; column <= 5; column++) {
            line(xs[column], column == 3 ? top - PITCH : top, xs[column], top - 4 * PITCH);
        }
        y -= 2 * PITCH;
    }

    private String fit(String text, float width) {
        return text.equals("Sở Khoa học và Công nghệ") && width < 120 ? "Sở KHCN" : text;
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private void centred(String text, float middle) throws IOException {
        at(text, middle - width(text) / 2, y);
    }

    private void at(String text, float x, float baseline) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text.replaceAll("\\s+", " "));
        page.endText();
    }

    private List<String> wrapped(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(CharSequence text) {
        try {
            return font.getStringWidth(text.toString().replaceAll("\\s+", " ")) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
