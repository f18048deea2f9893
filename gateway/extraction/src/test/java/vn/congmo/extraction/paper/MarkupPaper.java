package vn.congmo.extraction.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sets papers as HTML, OpenDocument and RTF, written out by hand. */
public final class MarkupPaper {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private MarkupPaper() {}

    /** HTML with letterhead and signature in tables. */
    public static byte[] html(Paper paper) {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title>")
                .append("<script>var a = '<p>1. Giao Sở X chủ trì</p>';</script></head><body><nav>Trang chủ</nav>");
        html.append(htmlPair(paper.headLeft(), paper.headRight()));
        paper.title().forEach(line -> html.append("<p style='text-align: center'>")
                .append(line)
                .append("</p>"));
        paper.body()
                .forEach(block ->
                        html.append("<p>").append(String.join("\n", block)).append("</p>"));
        return html.append(htmlPair(paper.footLeft(), paper.footRight()))
                .append("</body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** OpenDocument text with letterhead and signature in tables. */
    public static byte[] odt(Paper paper) throws IOException {
        var xml = new StringBuilder(
                "<office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
                        + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF
                        + "style:1.0\" xmlns:fo=\"" + ODF
                        + "xsl-fo-compatible:1.0\"><office:automatic-styles><style:style style:name=\"P1\"><style:paragraph-properties"
                        + " fo:text-align=\"center\"/></style:style></office:automatic-styles><office:body><office:text>");
        xml.append(odtPair(paper.headLeft(), paper.headRight()));
        paper.title().forEach(line -> xml.append(odtLine(line, "P1")));
        paper.body().forEach(block -> xml.append(odtLine(String.join("\n", block), "P2")));
        xml.append(odtPair(paper.footLeft(), paper.footRight()));
        xml.append("</office:text></office:body></office:document-content>");
        return zip("application/vnd.oasis.opendocument.text", xml.toString());
    }

    /** RTF with letterhead and signature in tables, letters as \\u with a replacement. */
    public static byte[] rtf(Paper paper) {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\froman Times New Roman;}}"
                + "{\\*\\generator x;}{\\header\\pard 2\\par}\\f0 ");
        rtf.append(rtfPair(paper.headLeft(), paper.headRight()));
        paper.title()
                .forEach(line -> rtf.append("\\pard\\qc ").append(rtfText(line)).append("\\par\n"));
        paper.body().forEach(block -> rtf.append("\\pard\\qj{\\b0 ")
                .append(rtfText(String.join(" ", block)))
                .append("}\\par\n"));
        rtf.append(rtfPair(paper.footLeft(), paper.footRight()));
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A zip package of OpenDocument. */
    public static byte[] zip(String mediaType, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(mediaType.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String htmlPair(List<String> left, List<String> right) {
        return left.isEmpty()
                ? ""
                : "<table><tr><td align=center>" + String.join("<br>", left) + "</td><td align=center>"
                        + String.join("<br>", right) + "</td></tr></table>";
    }

    private static String odtPair(List<String> left, List<String> right) {
        return left.isEmpty()
                ? ""
                : "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell>"
                        + odtLines(left) + "</table:table-cell><table:table-cell>" + odtLines(right)
                        + "</table:table-cell></table:table-row></table:table>";
    }

    private static String odtLines(List<String> lines) {
        return lines.stream().map(line -> odtLine(line, "P1")).collect(Collectors.joining());
    }

    private static String odtLine(String line, String style) {
        return "<text:p text:style-name=\"" + style + "\">"
                + line.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>";
    }

    private static String rtfPair(List<String> left, List<String> right) {
        return left.isEmpty()
                ? ""
                : "\\trowd\\cellx4500\\cellx9500\\pard\\intbl\\qc " + rtfLines(left) + "\\cell\\pard\\intbl\\qc "
                        + rtfLines(right) + "\\cell\\row\\pard\\par\n";
    }

    private static String rtfLines(List<String> lines) {
        return lines.stream().map(MarkupPaper::rtfText).collect(Collectors.joining("\\par "));
    }

    private static String rtfText(String text) {
        var rtf = new StringBuilder();
        text.chars().forEach(c -> rtf.append(c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?"));
        return rtf.toString();
    }
}
