package vn.congmo.gateway.publication;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.DatasetId;

/** Finds the slug in metadata: it must be known before the metadata's relative URLs mean anything. */
final class DatasetIdentifier {

    private static final JsonMapper JSON = new JsonMapper();

    private DatasetIdentifier() {}

    /** The {@code dcterms:identifier} of a table group. */
    static DatasetId read(byte[] metadata) throws FaultyInputException {
        JsonNode group = parse(metadata);
        JsonNode identifier = group.path("dcterms:identifier");
        if (identifier.isMissingNode()) {
            identifier = group.path("dc:identifier");
        }
        try {
            return new DatasetId(text(identifier));
        } catch (IllegalArgumentException e) {
            throw fault(
                    "no-identifier",
                    "thiếu “dcterms:identifier”: tên ngắn của bộ dữ liệu, gồm a-z, 0-9 và gạch nối",
                    "“dcterms:identifier” is missing: the dataset's short name of a-z, 0-9 and hyphens");
        }
    }

    private static String text(JsonNode identifier) {
        JsonNode value = identifier.isObject() ? identifier.path("@value") : identifier;
        return value.isString() ? value.stringValue() : "";
    }

    private static JsonNode parse(byte[] metadata) throws FaultyInputException {
        try {
            return JSON.readTree(metadata);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw fault(
                    "invalid-json",
                    "không phải JSON hợp lệ (dòng %d): %s".formatted(line, e.getOriginalMessage()),
                    "not valid JSON (line %d): %s".formatted(line, e.getOriginalMessage()));
        }
    }

    private static FaultyInputException fault(String code, String vi, String en) {
        return new FaultyInputException(List.of(Fault.of(StagedDataset.METADATA, code, vi, en)));
    }
}
