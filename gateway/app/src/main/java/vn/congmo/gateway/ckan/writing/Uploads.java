package vn.congmo.gateway.ckan.writing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.Upload;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.NaiveTime;
import vn.congmo.gateway.ckan.written.WrittenFile;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;

/** What a file that comes with a resource says of it. */
@Component
class Uploads {

    /** As in CKAN where nobody set another limit. */
    static final long LARGEST_BYTES = 10L * 1024 * 1024;

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv", "ttl", "text/turtle", "jsonl", "application/jsonl", "geojson", "application/geo+json");
    private static final String UNKNOWN = "application/octet-stream";

    private final ContentStore files;
    private final BaseIri base;

    Uploads(ContentStore files, BaseIri base) {
        this.files = files;
        this.base = base;
    }

    /** Puts address, size, type and format of the file into its resource, or what its address says of it. */
    void describe(ObjectNode resource, Optional<Upload> upload, CkanPackage owner, Writer writer) {
        if (upload.isEmpty()) {
            String name = resource.path("url").asString("");
            type(name.replaceFirst("[?#].*", ""))
                    .filter(type -> !resource.hasNonNull("mimetype"))
                    .ifPresent(type -> resource.put("mimetype", type));
            return;
        }
        if (upload.get().bytes() > LARGEST_BYTES) {
            throw CkanFault.invalid("upload", "File upload too large");
        }
        String name = fileName(upload.get().fileName());
        resource.put(
                "url",
                base.resolve("/dataset/%s/resource/%s/download/%s"
                        .formatted(owner.id(), resource.get("id").asString(), name)));
        resource.put("url_type", CkanResource.UPLOAD);
        resource.put("size", upload.get().bytes());
        resource.put("last_modified", NaiveTime.of(writer.now()));
        type(name).ifPresentOrElse(type -> resource.put("mimetype", type), () -> resource.remove("mimetype"));
        if (resource.path("format").asString("").isEmpty() && name.contains(".")) {
            resource.put("format", ResourceForm.format(name.substring(name.lastIndexOf('.') + 1)));
        }
    }

    /** Stores the file, if there is one. */
    Optional<WrittenFile> store(Optional<Upload> upload, ObjectNode resource) throws IOException {
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        StoredFile stored = upload.get().store(files);
        String name = fileName(upload.get().fileName());
        return Optional.of(
                new WrittenFile(name, resource.path("mimetype").asString(UNKNOWN), stored.sha256(), stored.bytes()));
    }

    /** Letters, digits, hyphens and dots; Vietnamese letters without their marks. */
    private static String fileName(String given) {
        String last = given.replaceFirst("^.*[/\\\\]", "");
        int dot = last.lastIndexOf('.');
        String stem = Slug.of(dot > 0 ? last.substring(0, dot) : last);
        String ending = dot > 0 ? Slug.of(last.substring(dot + 1)) : "";
        return (stem.isEmpty() ? "file" : stem) + (ending.isEmpty() ? "" : "." + ending);
    }

    private static Optional<String> type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String known = TYPES.get(ending);
        return known != null
                ? Optional.of(known)
                : MediaTypeFactory.getMediaType("x." + ending).map(Object::toString);
    }
}
