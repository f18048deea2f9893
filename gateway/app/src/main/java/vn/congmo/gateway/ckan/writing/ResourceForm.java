package vn.congmo.gateway.ckan.writing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;

/**
 * Reads a resource that a client sent. Every text in it is kept, also under names that CKAN does not know.
 *
 * @param owner  id of its package
 * @param before the package as it was
 */
record ResourceForm(Form form, CkanSite site, Writer writer, String owner, Optional<CkanPackage> before) {

    private static final Set<String> COMPUTED = Set.of(
            "id",
            "package_id",
            "position",
            "state",
            "size",
            "created",
            "last_modified",
            "metadata_modified",
            "datastore_active",
            "upload",
            "clear_upload",
            "tracking_summary",
            "revision_id");
    private static final Set<String> FORMATS = Set.of(
            "csv", "tsv", "json", "xml", "xls", "xlsx", "ods", "pdf", "doc", "docx", "odt", "zip", "tar", "html", "txt",
            "rdf", "ttl", "nt", "n3", "wms", "wfs", "kml", "kmz", "shp", "png", "jpeg", "svg", "api", "parquet");

    /** The resource; its faults stand in its form. */
    CkanResource read(Set<String> idsBefore) {
        Optional<String> wanted = form.find("id");
        Optional<CkanResource> old = wanted.flatMap(this::old);
        if (wanted.isPresent() && (!idsBefore.add(wanted.get()) || isElsewhere(wanted.get()))) {
            form.faults().add("id", "Resource id already exists.");
        }
        Map<String, String> texts = texts();
        Optional<Long> bytes = form.number("size");
        Optional<Instant> last = form.moment("last_modified");
        Optional<Instant> created = restored("created");
        Optional<Instant> modified = restored("metadata_modified");
        CkanResource now = new CkanResource(
                wanted.orElseGet(() -> UUID.randomUUID().toString()),
                texts,
                bytes,
                old.map(CkanResource::created).or(() -> created).orElse(writer.now()),
                last,
                modified.orElse(writer.now()));
        return old.filter(same -> isSame(same, now)).orElse(now);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        form.json().propertyNames().stream()
                .filter(field -> !COMPUTED.contains(field))
                .forEach(field -> form.find(field).ifPresent(text -> texts.put(field, text)));
        texts.computeIfPresent("format", (field, format) -> format(format));
        return texts;
    }

    /** CKAN writes the formats that it knows in capitals. */
    static String format(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return FORMATS.contains(lower) ? lower.toUpperCase(Locale.ROOT) : format;
    }

    private Optional<CkanResource> old(String id) {
        return before.stream()
                .flatMap(known -> known.resources().stream())
                .filter(known -> known.id().equals(id))
                .findFirst();
    }

    private boolean isElsewhere(String id) {
        return site.findByResource(id)
                .filter(other -> !other.id().equals(owner))
                .isPresent();
    }

    private Optional<Instant> restored(String field) {
        return before.isEmpty() && writer.isAdmin() ? form.moment(field) : Optional.empty();
    }

    private static boolean isSame(CkanResource one, CkanResource other) {
        return one.texts().equals(other.texts())
                && one.bytes().equals(other.bytes())
                && one.lastModified().equals(other.lastModified());
    }
}
