package vn.congmo.gateway.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code <name>.metadata.json} beside a document: who dropped the document may say where it is from. */
final class SourceNote {

    private static final String SOURCE = "dcterms:source";

    private SourceNote() {}

    /** Where the metadata of a document would be. */
    static Path file(Path document) {
        String name = document.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return document.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + Intake.METADATA);
    }

    /** The address of its source, if there is metadata and it has an http(s) one. */
    static Optional<String> find(Path document) throws IOException {
        Path file = file(document);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode source =
                    JsonMapper.shared().readTree(Files.readAllBytes(file)).path(SOURCE);
            String address = source.path("@id").asString(source.asString(""));
            return Optional.of(address).filter(text -> text.matches("https?://\\S+"));
        } catch (JacksonException e) {
            throw IntakeErrors.badMetadata(file);
        }
    }
}
