package vn.congmo.gateway.connectors.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.congmo.gateway.core.Refusal;

/** Unpacks the files of one message in memory, within limits for all of them together; writes nothing anywhere. */
final class Unpacking {

    static final long MOST_BYTES = 64L << 20;
    static final int HIGHEST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    /** Formats that are archives themselves. */
    private static final Set<String> PACKAGES = Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp");

    /** Third byte of an archive: an entry follows, or the end of an empty one. */
    private static final byte ENTRY_FOLLOWS = 3;

    private static final byte END_FOLLOWS = 5;

    private int filesLeft;
    private long bytes;

    Unpacking(int mostFiles) {
        this.filesLeft = mostFiles;
    }

    /** What these bytes are: the file itself, or the files of the ZIP they are. */
    List<EdxmlAttachment> files(String name, String mediaType, byte[] packed) {
        if (!isZip(packed) || isPackage(name, packed)) {
            countFile(name);
            countBytes(name, packed.length);
            return List.of(new EdxmlAttachment(name, mediaType, packed));
        }
        List<EdxmlAttachment> inside = entries(name, mediaType, packed);
        if (inside.isEmpty()) {
            return List.of(new EdxmlAttachment(name, mediaType, new byte[0]));
        }
        boolean one = inside.size() == 1 && !extension(name).equals("zip");
        return one
                ? List.of(new EdxmlAttachment(name, mediaType, inside.getFirst().content()))
                : inside;
    }

    private List<EdxmlAttachment> entries(String name, String mediaType, byte[] packed) {
        List<EdxmlAttachment> files = new ArrayList<>();
        long most = Math.max(ALWAYS_ALLOWED, (long) packed.length * HIGHEST_RATIO);
        // Names that are marked as UTF-8 are read so, the others never fail.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requireHarmless(name, entry.getName());
                countFile(name);
                byte[] content = content(name, zip, most);
                most -= content.length;
                if (!entry.isDirectory()) {
                    files.add(new EdxmlAttachment(last(entry.getName()), mediaType, content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(name);
        }
        if (files.isEmpty() && packed[2] == ENTRY_FOLLOWS) {
            throw broken(name);
        }
        return files;
    }

    private byte[] content(String name, InputStream zip, long most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] step = new byte[1 << 16];
        for (int read = zip.read(step); read >= 0; read = zip.read(step)) {
            countBytes(name, read);
            content.write(step, 0, read);
            if (content.size() > most) {
                throw tooMuch(name);
            }
        }
        return content.toByteArray();
    }

    private void countFile(String name) {
        filesLeft--;
        if (filesLeft < 0) {
            throw tooMuch(name);
        }
    }

    private void countBytes(String name, long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw tooMuch(name);
        }
    }

    private static Refusal broken(String name) {
        return EdxmlErrors.unreadable(
                name + ": tệp ZIP hỏng hoặc có mật khẩu", name + ": the ZIP is broken or has a password");
    }

    private static Refusal tooMuch(String name) {
        return EdxmlErrors.unreadable(
                name + ": quá nhiều tệp hoặc quá lớn khi giải nén", name + ": too many files, or too large unpacked");
    }

    private static void requireHarmless(String name, String entry) {
        boolean harmless = entry.length() <= 500
                && !entry.matches("(?s).*\\p{Cc}.*|[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");
        if (!harmless) {
            throw EdxmlErrors.unreadable(
                    name + ": tên tệp trong ZIP không an toàn", name + ": an unsafe name in the ZIP");
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == ENTRY_FOLLOWS || bytes[2] == END_FOLLOWS);
    }

    /** An office document that nobody wrapped begins with one of these parts. */
    private static boolean isPackage(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        return PACKAGES.contains(extension(name))
                && (head.contains("[Content_Types].xml") || head.contains("mimetype") || head.contains("_rels/"));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
