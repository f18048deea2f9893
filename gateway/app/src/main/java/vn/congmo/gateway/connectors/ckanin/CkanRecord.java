package vn.congmo.gateway.connectors.ckanin;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.harvest.FoundFiles;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** Reads a package of CKAN: its fields, and what extensions keep in its extras under the keys of CKAN's DCAT. */
final class CkanRecord {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final JsonNode node;
    private final Map<String, String> extras = new HashMap<>();

    CkanRecord(URI address, JsonNode node) {
        this.address = address.toString().replaceFirst("/+$", "");
        this.node = node;
        node.path("extras")
                .forEach(extra -> extras.put(
                        extra.path("key").asString(""), extra.path("value").asString("")));
    }

    /** @throws UnfitRecordException when it is no package */
    HarvestedRecord read() {
        String name = required("name");
        return new HarvestedRecord(
                required("id"),
                address + "/dataset/" + name,
                metadata(name),
                files(),
                field("metadata_modified").flatMap(CkanRecord::moment),
                bytes(node),
                "application/json");
    }

    static byte[] bytes(JsonNode node) {
        return JSON.writeValueAsBytes(node);
    }

    private String required(String field) {
        return field(field)
                .orElseThrow(() -> new UnfitRecordException(new LocalizedText(
                        "Bản ghi không có \"" + field + "\".", "The record has no \"" + field + "\".")));
    }

    private DatasetMetadata metadata(String name) {
        return new DatasetMetadata(
                text("title", name),
                text("notes", ""),
                keywords(),
                field("license_url").or(() -> field("license_id").filter(id -> id.startsWith("http"))),
                publisher(),
                contact(),
                extra("frequency").filter(CkanRecord::isIri),
                list("language"),
                list("theme"),
                list("spatial_uri"),
                period(),
                Stream.concat(list("source").stream(), field("url").stream())
                        .distinct()
                        .toList(),
                Optional.empty(),
                List.of());
    }

    /** Vietnamese stands in the field itself; other languages where extensions put them. */
    private LocalizedText text(String field, String otherwise) {
        JsonNode translated = node.path(field + "_translated");
        String vi = nonEmpty(translated.path("vi"))
                .or(() -> field(field))
                .or(() -> nonEmpty(translated.path("en")))
                .orElse(otherwise);
        String en =
                nonEmpty(translated.path("en")).or(() -> extra(field + "_en")).orElse(vi);
        return new LocalizedText(vi, en);
    }

    private List<Keyword> keywords() {
        List<String> english = list("keyword_en");
        List<Keyword> words = new ArrayList<>();
        for (JsonNode tag : node.path("tags")) {
            nonEmpty(tag.path("display_name"))
                    .or(() -> nonEmpty(tag.path("name")))
                    .ifPresent(word -> words.add(new Keyword(word, english.contains(word) ? "en" : "vi")));
        }
        return words;
    }

    private Optional<Agent> publisher() {
        JsonNode owner = node.path("organization");
        Optional<String> iri = extra("publisher_uri")
                .or(() -> nonEmpty(owner.path("name")).map(name -> address + "/organization/" + name));
        Optional<String> name = extra("publisher_name").or(() -> nonEmpty(owner.path("title")));
        return iri.map(of -> new Agent(
                of,
                new LocalizedText(
                        name.orElse(of),
                        extra("publisher_name_en").or(() -> name).orElse(of)),
                extra("publisher_type").filter(CkanRecord::isIri)));
    }

    private Optional<Contact> contact() {
        Optional<String> name =
                field("maintainer").or(() -> extra("contact_name")).or(() -> field("author"));
        Optional<String> email = field("maintainer_email").or(() -> field("author_email"));
        return name.or(() -> email)
                .map(of -> new Contact(
                        new LocalizedText(of, of),
                        email.map(to -> "mailto:" + to),
                        Optional.empty(),
                        extra("contact_uri").filter(CkanRecord::isIri)));
    }

    private Optional<Period> period() {
        Optional<String> start = extra("temporal_start");
        Optional<String> end = extra("temporal_end");
        return start.isPresent() || end.isPresent() ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    private List<ConsignedFile> files() {
        FoundFiles files = new FoundFiles();
        for (JsonNode resource : node.path("resources")) {
            nonEmpty(resource.path("url"))
                    .ifPresent(url -> files.add(
                            url,
                            nonEmpty(resource.path("name")).orElse("file"),
                            nonEmpty(resource.path("mimetype")),
                            nonEmpty(resource.path("format")),
                            size(resource),
                            nonEmpty(resource.path("hash")).flatMap(FoundFiles::sha256)));
        }
        return files.list();
    }

    private static Optional<Long> size(JsonNode resource) {
        long size = resource.path("size").asLong(-1);
        return size > 0 ? Optional.of(size) : Optional.empty();
    }

    /** A list is kept as JSON, as words between commas or as one word. */
    private List<String> list(String key) {
        Optional<String> text = extra(key);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            if (text.get().startsWith("[")) {
                return JSON.readTree(text.get())
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
            }
        } catch (JacksonException e) {
            // then it is words
        }
        return Stream.of(text.get().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<String> field(String name) {
        return nonEmpty(node.path(name));
    }

    private Optional<String> extra(String key) {
        return Optional.ofNullable(extras.get(key)).filter(value -> !value.isBlank());
    }

    private static Optional<String> nonEmpty(JsonNode value) {
        return Optional.of(value.isString() ? value.asString() : "")
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static boolean isIri(String text) {
        return text.matches("[a-z][a-z0-9+.-]*:\\S+");
    }

    /** CKAN writes UTC without saying so. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
