package vn.congmo.gateway.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was made, so that who compares files sees what changed only. */
public final class Undated {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    /** Writes a copy of a workbook; leaves the stream open. */
    public static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                ZipEntry undated = new ZipEntry(part.getName());
                undated.setTimeLocal(FIRST_OF_ZIP);
                copy.putNextEntry(undated);
                copy(part.getName(), parts.getInputStream(part), copy);
            }
        }
        copy.finish();
    }

    private static void copy(String name, InputStream content, OutputStream copy) throws IOException {
        if (name.equals(PROPERTIES)) {
            copy.write(undated(content.readAllBytes()));
        } else {
            content.transferTo(copy);
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
