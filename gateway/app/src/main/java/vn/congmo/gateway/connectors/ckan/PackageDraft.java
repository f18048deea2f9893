package vn.congmo.gateway.connectors.ckan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.ckan.model.Extras;
import vn.congmo.gateway.ckan.model.Licences;
import vn.congmo.gateway.ckan.model.MetadataExtras;
import vn.congmo.gateway.ckan.model.TagName;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;

/** Says of a dataset what a package of CKAN says, in the forms that CKAN takes. */
record PackageDraft(CkanOptions options, BaseIri base) {

    /** Extra that tells our packages from those that somebody else made. */
    static final String ORIGIN = "congmo_origin";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_NAME = 100;
    private static final int HASH = 8;

    /** The package as it shall be, its resources without the ids that the site gives. */
    ObjectNode of(Consignment consignment) {
        DatasetMetadata metadata = consignment.metadata();
        ObjectNode draft = JSON.createObjectNode();
        draft.put("name", name(consignment.id()));
        draft.put("title", clean(metadata.title().vi()));
        draft.put("notes", clean(metadata.description().vi()));
        draft.put("url", consignment.page());
        draft.put("version", consignment.version());
        draft.put("private", false);
        draft.put("state", "active");
        metadata.licence().ifPresent(licence -> draft.put("license_id", Licences.id(licence)));
        metadata.publisher()
                .ifPresent(
                        publisher -> draft.put("author", clean(publisher.name().vi())));
        metadata.contact().ifPresent(contact -> contact(draft, contact));
        options.organisation().ifPresent(owner -> draft.put("owner_org", owner));
        lists(draft, consignment);
        options.fields().forEach(draft::put);
        return draft;
    }

    /** The name of a package: 2 to 100 of {@code a-z 0-9 - _}; a long one ends in a hash of all of it. */
    String name(ConsignmentId id) {
        String name = options.prefix() + id.text().replace('/', '-');
        String padded = name.length() < 2 ? name + "-" : name;
        return padded.length() <= LONGEST_NAME
                ? padded
                : padded.substring(0, LONGEST_NAME - HASH - 1) + "-" + hash(padded);
    }

    /** What the extra {@link #ORIGIN} says: this gateway and this dataset. */
    String origin(ConsignmentId id) {
        return base.resolve("/") + id.text();
    }

    private void lists(ObjectNode draft, Consignment consignment) {
        TreeSet<String> tags = consignment.metadata().keywords().stream()
                .map(word -> TagName.list(clean(word.text())))
                .flatMap(Collection::stream)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        tags.forEach(tag -> draft.withArray("tags").addObject().put("name", tag));
        extras(consignment)
                .forEach((key, value) ->
                        draft.withArray("extras").addObject().put("key", key).put("value", clean(value)));
        options.groups().forEach(group -> draft.withArray("groups").addObject().put("name", group));
        draft.withArray("resources");
        consignment
                .files()
                .forEach(file -> resource(draft.withArray("resources").addObject(), file));
        draft.withArray("tags");
    }

    private SortedMap<String, String> extras(Consignment consignment) {
        Extras extras = MetadataExtras.of(consignment.metadata())
                .with(ORIGIN, origin(consignment.id()))
                .with("identifier", consignment.id().text())
                .with("uri", consignment.page())
                .with("modified", consignment.issued().toString());
        SortedMap<String, String> all = extras.all();
        options.fields().keySet().forEach(all::remove);
        return all;
    }

    private static void contact(ObjectNode draft, Contact contact) {
        draft.put("maintainer", clean(contact.name().vi()));
        email(contact).ifPresent(email -> draft.put("maintainer_email", email));
    }

    /** One bad address would have the whole package refused. */
    private static Optional<String> email(Contact contact) {
        return contact.email()
                .map(email -> email.replaceFirst("^mailto:", ""))
                .filter(email -> email.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));
    }

    private static void resource(ObjectNode resource, ConsignedFile file) {
        resource.put("name", clean(file.fileName()));
        resource.put("url", file.url());
        resource.put("mimetype", file.mediaType().replaceFirst(";.*", "").strip());
        resource.put("format", format(file));
        file.bytes().ifPresent(bytes -> resource.put("size", bytes));
        file.sha256().ifPresent(hash -> resource.put("hash", hash.hex()));
    }

    private static String format(ConsignedFile file) {
        String ending = file.fileName().substring(file.fileName().lastIndexOf('.') + 1);
        return ending.toUpperCase(Locale.ROOT);
    }

    /** CKAN refuses decomposed letters in tags, and fails at NUL anywhere. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, HASH);
    }
}
