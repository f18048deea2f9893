package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.gateway.core.Sha256;

/** Tells inputs apart: the hash of each file's name and content hash. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of these files of a folder.
     *
     * @throws FaultyInputException naming every file that is not there
     */
    static Sha256 of(Path folder, List<String> files) throws IOException, FaultyInputException {
        MessageDigest digest = Sha256.digest();
        List<Fault> missing = new ArrayList<>();
        for (String file : files) {
            if (Files.isRegularFile(folder.resolve(file))) {
                add(digest, folder, file);
            } else {
                missing.add(missing(file));
            }
        }
        if (!missing.isEmpty()) {
            throw new FaultyInputException(missing);
        }
        return Sha256.of(digest);
    }

    private static void add(MessageDigest digest, Path folder, String file) throws IOException {
        try (InputStream content = Files.newInputStream(folder.resolve(file))) {
            digest.update((file + " " + Sha256.of(content) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Fault missing(String file) {
        return Fault.of(
                file,
                "missing-table",
                "thiếu tệp: hãy đặt tệp vào cạnh csv-metadata.json, hoặc bỏ bảng này khỏi csv-metadata.json",
                "the file is missing: put it beside csv-metadata.json, or take the table out of csv-metadata.json");
    }
}
