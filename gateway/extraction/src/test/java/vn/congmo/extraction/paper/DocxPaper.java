package vn.congmo.extraction.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Sets papers as DOCX with Apache POI, which the reader does not use. */
public final class DocxPaper {
    private DocxPaper() {}

    /** Letterhead and signature in tables, centred title, page numbers. */
    public static byte[] write(Paper paper) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("2");
            pair(document, paper.headLeft(), paper.headRight());
            for (var line : paper.title()) {
                var paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.createRun().setText(line);
            }
            for (var block : paper.body()) {
                words(document.createParagraph(), String.join(" ", block));
            }
            pair(document, paper.footLeft(), paper.footRight());
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A table with a header over two rows and merged cells: see {@link AnnexTable}. */
    public static byte[] annex() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("PHỤ LỤC");
            var table = document.createTable(4, 5);
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 5; column++) {
                    table.getRow(row).getCell(column).setText(AnnexTable.text(row, column));
                }
            }
            List.of(0, 1, 4).forEach(column -> mergeDown(table, 0, column));
            mergeDown(table, 2, 2);
            table.getRow(0).getCell(2).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(3);
            document.createParagraph().createRun().setText("Hết.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void mergeDown(XWPFTable table, int row, int column) {
        merge(table.getRow(row).getCell(column), STMerge.RESTART);
        merge(table.getRow(row + 1).getCell(column), STMerge.CONTINUE);
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(merge);
    }

    private static void pair(XWPFDocument document, List<String> left, List<String> right) {
        if (!left.isEmpty()) {
            var table = document.createTable(1, 2);
            fill(table.getRow(0).getCell(0), left);
            fill(table.getRow(0).getCell(1), right);
        }
    }

    private static void fill(XWPFTableCell cell, List<String> lines) {
        cell.removeParagraph(0);
        for (var line : lines) {
            var paragraph = cell.addParagraph();
            paragraph.setAlignment(line.startsWith("-") ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            paragraph.createRun().setText(line);
        }
    }

    /** In several runs, as Word leaves it after spell checks. */
    private static void words(XWPFParagraph paragraph, String text) {
        int middle = text.length() / 2;
        paragraph.createRun().setText(text.substring(0, middle));
        paragraph.createRun().setText(text.substring(middle));
    }
}
