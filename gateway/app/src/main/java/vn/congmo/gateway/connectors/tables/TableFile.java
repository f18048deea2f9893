package vn.congmo.gateway.connectors.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** A file as it came. */
record TableFile(String url, Path content, FileResponse response) {

    private static final int HEAD = 512;
    private static final Set<String> OTHER =
            Set.of("text/html", "application/xhtml+xml", "application/json", "application/pdf");

    /** The beginning of its bytes, at most so many. */
    byte[] head(int bytes) {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last segment of its address. */
    String name() {
        return name(url);
    }

    static String name(String url) {
        return url.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst(".*/", "");
    }

    /**
     * Whether it is a workbook of Excel (a package, ECMA-376) rather than text.
     *
     * @throws UnfitRecordException when it is neither, like the page with which many servers excuse themselves
     */
    boolean isWorkbook() {
        String head = new String(head(HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return true;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw unfit(
                    "là tệp Excel đời cũ (.xls) hoặc có mật khẩu; cần .xlsx hoặc CSV",
                    "is an old Excel file (.xls) or has a password; .xlsx or CSV is needed");
        }
        if (isMarkup(head) || OTHER.contains(response.mediaType())) {
            throw unfit(
                    "không phải bảng: nơi phát hành trả về một trang web hoặc tài liệu khác",
                    "is no table: the publisher answers with a web page or another document");
        }
        return false;
    }

    /** Whether text begins as HTML and XML do. */
    static boolean isMarkup(String text) {
        return text.replaceFirst("^(\u00ef\u00bb\u00bf|\ufeff)", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .matches("(?s)<(!doctype|html|head|body|\\?xml).*");
    }

    private UnfitRecordException unfit(String vi, String en) {
        return new UnfitRecordException(new LocalizedText(name() + " " + vi, name() + " " + en));
    }
}
