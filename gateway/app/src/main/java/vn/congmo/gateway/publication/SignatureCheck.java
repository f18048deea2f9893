package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Sha256, Integer> places = new HashMap<>();
    private final List<ChainedLine> lines;
    private final List<VerificationKey> keys;
    private final Consumer<LocalizedText> damaged;

    SignatureCheck(List<ChainedLine> lines, List<VerificationKey> keys, Consumer<LocalizedText> damaged) {
        this.lines = List.copyOf(lines);
        this.keys = List.copyOf(keys);
        this.damaged = damaged;
        lines.forEach(line -> places.put(line.hash(), places.size()));
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
        return find(name.substring(0, name.length() - SignatureFiles.EXTENSION.length()))
                .filter(place -> lines.get(place).json().equals(text))
                .isPresent();
    }

    private boolean isHead(byte[] payload) {
        try {
            JsonNode head = JsonMapper.shared().readTree(payload);
            return find(head.path("head").asString(""))
                    .filter(place -> head.path("entries").asInt(0) == place + 1)
                    .isPresent();
        } catch (JacksonException e) {
            return false;
        }
    }

    private Optional<Integer> find(String hash) {
        return hash.matches("[0-9a-f]{64}") ? Optional.ofNullable(places.get(new Sha256(hash))) : Optional.empty();
    }

    private void tell(Path file, String vi, String en) {
        String name = "signatures/" + file.getFileName() + " ";
        damaged.accept(new LocalizedText(name + vi, name + en));
    }
}
