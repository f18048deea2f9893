package vn.congmo.gateway.connectors.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * One event in the JSON format of CloudEvents 1.0, whole in the body (structured mode).
 *
 * @param id      the same for every attempt: receivers tell duplicates by it
 * @param source  the gateway
 * @param type    {@code vn.congmo.dataset.published} or {@code vn.congmo.dataset.withdrawn}
 * @param subject the dataset
 * @param time    when it was published; not there for a withdrawal, whose order the timestamp of the delivery tells
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Event(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Optional<Instant> time,
        String datacontenttype,
        Optional<Data> data) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_TYPE = "application/json";

    /** @param inline how many bytes a JSON file may have to travel in the event itself */
    static Event published(Consignment consignment, String id, String source, long inline) {
        return new Event(
                "1.0",
                id,
                source,
                "vn.congmo.dataset.published",
                consignment.id().text(),
                Optional.of(consignment.issued()),
                JSON_TYPE,
                Optional.of(Data.of(consignment, inline)));
    }

    static Event withdrawn(ConsignmentId dataset, String id, String source) {
        return new Event(
                "1.0",
                id,
                source,
                "vn.congmo.dataset.withdrawn",
                dataset.text(),
                Optional.empty(),
                JSON_TYPE,
                Optional.empty());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** What there is to fetch. */
    record Data(String version, LocalizedText title, String page, List<FileData> files) {

        private static Data of(Consignment consignment, long inline) {
            return new Data(
                    consignment.version(),
                    consignment.metadata().title(),
                    consignment.page(),
                    consignment.files().stream()
                            .map(file -> FileData.of(file, inline))
                            .toList());
        }
    }

    /**
     * One file, to be checked by its hash.
     *
     * @param content of a small JSON file, where the receiver wants it without asking
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FileData(
            String name,
            String mediaType,
            String url,
            Optional<Long> bytes,
            Optional<String> sha256,
            Optional<JsonNode> content) {

        private static FileData of(ConsignedFile file, long inline) {
            return new FileData(
                    file.fileName(),
                    file.mediaType(),
                    file.url(),
                    file.bytes(),
                    file.sha256().map(Sha256::hex),
                    file.content()
                            .filter(any -> file.mediaType().equals(JSON_TYPE)
                                    && file.bytes().orElse(Long.MAX_VALUE) <= inline)
                            .map(JSON::readTree));
        }
    }
}
