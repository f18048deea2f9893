package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.signing.KeyFile;
import vn.congmo.gateway.signing.SigningKey;
import vn.congmo.gateway.signing.VerificationKey;

/**
 * Signs what is official where a key is configured: each version's line of the log, and the log as a whole. What a kill
 * left unsigned is signed at the next start. The public keys of all signatures are kept, so that keys can be changed.
 */
@Component
public class Signatures {

    private static final String ENTRY_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SignatureFiles files;
    private final PublishedLog log;
    private final Clock clock;
    private final Optional<SigningKey> key;

    Signatures(
            DataDirectory data,
            Disk disk,
            PublishedLog log,
            Clock clock,
            @Value("${gateway.signing.key-file:}") String keyFile) {
        this.files = new SignatureFiles(data.resolve("signatures"), disk);
        this.log = log;
        this.clock = clock;
        this.key = keyFile.isBlank() ? Optional.empty() : Optional.of(KeyFile.read(Path.of(keyFile)));
    }

    /** Whether what is published from now on is signed. */
    public boolean active() {
        return key.isPresent();
    }

    /** The signature over an entry's line, if there is one. */
    public Optional<Path> findEntry(Sha256 entry) {
        return files.find(entryName(entry));
    }

    /** The signature over the log up to this head, if there is one. */
    public Optional<Path> findHead(Sha256 head) {
        return files.find(headName(head));
    }

    /** All keys that signed something, and the one that signs now. */
    public List<VerificationKey> keys() throws IOException {
        return files.keys();
    }

    /** Signs what is not signed yet of all that is official; nothing where no key is configured. */
    void complete(Catalogue catalogue) throws IOException {
        if (key.isEmpty() || catalogue.changes().isEmpty()) {
            return;
        }
        SigningKey signer = key.get();
        files.keep(signer.shown());
        for (Change change : catalogue.changes()) {
            files.makeUnlessThere(entryName(change.entry()), () -> signer.sign(log.entry(change.entry()), ENTRY_TYPE));
        }
        files.makeUnlessThere(headName(catalogue.head()), () -> signer.sign(head(catalogue.head()), ENTRY_TYPE));
    }

    /** What is signed about the log: its last hash stands for everything before it. */
    private byte[] head(Sha256 head) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("head", head.hex());
        members.put("entries", log.number(head));
        members.put("bytes", log.bytesUpTo(head));
        members.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        return JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
    }

    private static String entryName(Sha256 entry) {
        return entry + SignatureFiles.EXTENSION;
    }

    private static String headName(Sha256 head) {
        return SignatureFiles.HEAD + head + SignatureFiles.EXTENSION;
    }
}
