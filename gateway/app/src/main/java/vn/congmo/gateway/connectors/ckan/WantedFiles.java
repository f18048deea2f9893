package vn.congmo.gateway.connectors.ckan;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Parcel;

/**
 * The resources that a package shall have, told apart by name.
 *
 * @param drafts  each as it is described, in order
 * @param uploads those of them whose bytes go to the site
 */
record WantedFiles(Map<String, JsonNode> drafts, Map<String, ConsignedFile> uploads) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static WantedFiles of(Parcel parcel, CkanOptions options) {
        Map<String, JsonNode> drafts = new LinkedHashMap<>();
        JSON.readTree(parcel.content())
                .path("resources")
                .forEach(each -> drafts.put(each.path("name").asString(""), each));
        Map<String, ConsignedFile> uploads = new TreeMap<>();
        parcel.consignment().files().stream()
                .filter(file -> options.uploads() && isUploaded(file, options))
                .forEach(file -> uploads.put(file.fileName(), file));
        return new WantedFiles(drafts, uploads);
    }

    /** Without its hash nobody could tell whether it is there. */
    private static boolean isUploaded(ConsignedFile file, CkanOptions options) {
        return file.content().isPresent()
                && file.sha256().isPresent()
                && file.bytes().orElse(Long.MAX_VALUE) <= options.largestUpload();
    }

    /** Whether a package has exactly these, each up to date. */
    boolean areIn(HeldPackage held) {
        Map<String, JsonNode> there = held.resources();
        return held.resourceCount() == drafts.size()
                && drafts.keySet().stream()
                        .allMatch(name -> there.containsKey(name) && isCurrent(name, there.get(name)));
    }

    /** Those that are no more than links. */
    ArrayNode links() {
        ArrayNode links = JSON.createArrayNode();
        drafts.forEach((name, draft) -> {
            if (!uploads.containsKey(name)) {
                links.add(draft);
            }
        });
        return links;
    }

    /** All that a package shall have for now: the links, and its uploads as they are; with the ids that it gave them. */
    ArrayNode keeping(HeldPackage held) {
        ArrayNode kept = JSON.createArrayNode();
        Map<String, JsonNode> there = held.resources();
        drafts.forEach((name, draft) -> {
            JsonNode old = there.getOrDefault(name, JSON.createObjectNode());
            if (uploads.containsKey(name) && isUpload(old)) {
                kept.add(old);
            } else if (!uploads.containsKey(name)) {
                kept.add(linked((ObjectNode) draft.deepCopy(), old));
            }
        });
        return kept;
    }

    /** Sends the bytes of those that are not there yet. */
    void upload(HeldPackage held, CkanActions site) {
        Map<String, JsonNode> there = held.resources();
        uploads.forEach((name, file) -> {
            JsonNode old = there.getOrDefault(name, JSON.createObjectNode());
            if (!isUpload(old) || !isCurrent(name, old)) {
                upload(file, held, old, site);
            }
        });
    }

    private void upload(ConsignedFile file, HeldPackage held, JsonNode old, CkanActions site) {
        Map<String, String> fields = new TreeMap<>();
        drafts.getOrDefault(file.fileName(), JSON.createObjectNode()).properties().stream()
                .filter(field ->
                        !field.getKey().equals("url") && !field.getKey().equals("size"))
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        fields.put("package_id", held.id());
        boolean isThere = old.has("id");
        if (isThere) {
            fields.put("id", old.path("id").asString(""));
        }
        site.upload(
                isThere ? "resource_update" : "resource_create",
                fields,
                ascii(file.fileName()),
                file.mediaType(),
                file.content().orElseThrow());
    }

    /** An upload that becomes a link has to say so. */
    private static ObjectNode linked(ObjectNode draft, JsonNode old) {
        if (old.has("id")) {
            draft.put("id", old.path("id").asString(""));
        }
        if (isUpload(old)) {
            draft.put("url_type", "").put("clear_upload", "true");
        }
        return draft;
    }

    private boolean isCurrent(String name, JsonNode there) {
        JsonNode draft = drafts.getOrDefault(name, JSON.createObjectNode());
        boolean sameBytes =
                draft.path("hash").asString("").equals(there.path("hash").asString(""));
        return uploads.containsKey(name)
                ? isUpload(there) && sameBytes
                : sameBytes
                        && draft.path("url")
                                .asString("")
                                .equals(there.path("url").asString(""));
    }

    private static boolean isUpload(JsonNode resource) {
        return resource.path("url_type").asString("").equals("upload");
    }

    /** CKAN drops other letters from the names of files. */
    private static String ascii(String fileName) {
        return Normalizer.normalize(fileName.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
