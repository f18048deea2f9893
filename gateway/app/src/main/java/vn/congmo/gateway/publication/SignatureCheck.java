package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ChainedLine;
import vn.congmo.gateway.signing.Jws;
import vn.congmo.gateway.signing.VerificationKey;

/** Compares signatures with the log: one over a line that the log does not have shows that it was cut off. */
final class SignatureCheck {

    private final List<ChainedLine> lines;
    private final List<Sha256> hashes = new ArrayList<>();
    private final List<VerificationKey> keys;
    private final Consumer<LocalizedText> damaged;

    SignatureCheck(List<ChainedLine> lines, List<VerificationKey> keys, Consumer<LocalizedText> damaged) {
        this.lines = List.copyOf(lines);
        this.keys = List.copyOf(keys);
        this.damaged = damaged;
        lines.forEach(line -> hashes.add(line.hash()));
    }

    void check(Path file) throws IOException {
        Optional<Jws> jws = Jws.verify(Files.readString(file, StandardCharsets.ISO_8859_1), keys);
        if (jws.isEmpty()) {
            tell(file, "chữ ký sai, hoặc không có khóa công khai của nó", "is wrong, or its public key is missing");
        } else if (!fits(file.getFileName().toString(), jws.get().payload())) {
            tell(file, "ký một dòng không có trong nhật ký", "signs a line that the log does not have");
        }
    }

    private boolean fits(String name, byte[] payload) {
        if (name.startsWith(SignatureFiles.HEAD)) {
            return isHead(payload);
        }
        String text = new String(payload, StandardCharsets.UTF_8);
        return lines.stream().anyMatch(line -> line.json().equals(text) && name.startsWith(line.hash() + "."));
    }

    private boolean isHead(byte[] payload) {
        try {
            JsonNode head = JsonMapper.shared().readTree(payload);
            int place = hashes.indexOf(new Sha256(head.path("head").asString("")));
            return place >= 0 && head.path("entries").asInt(0) == place + 1;
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    private void tell(Path file, String vi, String en) {
        String name = "signatures/" + file.getFileName() + " ";
        damaged.accept(new LocalizedText(name + vi, name + en));
    }
}
