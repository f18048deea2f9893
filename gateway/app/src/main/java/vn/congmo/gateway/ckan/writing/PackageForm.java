package vn.congmo.gateway.ckan.writing;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.TagName;

/** Reads a package that a client sent: checks it by CKAN's rules, and says all that is wrong with it at once. */
final class PackageForm {

    private static final Set<String> FIELDS = fields();
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    private final Form form;
    private final CkanSite site;
    private final Writer writer;
    private final Optional<CkanPackage> before;

    /** For what stands in the place of a package, or for a new one. */
    PackageForm(JsonNode json, CkanSite site, Writer writer, Optional<CkanPackage> before) {
        this.form = Form.of(json);
        this.site = site;
        this.writer = writer;
        this.before = before;
    }

    /**
     * The package.
     *
     * @throws vn.congmo.gateway.ckan.action.CkanFault when something is wrong with it
     */
    CkanPackage read() {
        String id = id();
        String name = name(id);
        String owner = owner();
        Map<String, String> texts = texts();
        List<String> tags = tags();
        SortedMap<String, String> extras = extras();
        List<CkanResource> resources = resources(id);
        List<String> groups = groups();
        Optional<Instant> created = restored("metadata_created");
        Optional<Instant> modified = restored("metadata_modified");
        form.faults().throwIfAny();
        return new CkanPackage(
                id,
                name,
                owner,
                creator(),
                state(),
                form.flag("private", false),
                texts,
                groups,
                tags,
                extras,
                resources,
                before.map(CkanPackage::created).or(() -> created).orElse(writer.now()),
                modified.orElse(writer.now()));
    }

    /** Only who restores a dump chooses ids. */
    private String id() {
        if (before.isPresent()) {
            return before.get().id();
        }
        Optional<String> wanted = form.find("id");
        if (wanted.isPresent() && !writer.isAdmin()) {
            form.faults().add("id", "The input field id was not expected.");
        } else if (wanted.filter(id -> !id.matches("[A-Za-z0-9_-]{2,100}")).isPresent()) {
            form.faults().add("id", "Must be 2 to 100 of these characters: a-z A-Z 0-9 - _");
        } else if (wanted.flatMap(site::findPackage).isPresent()) {
            form.faults().add("id", "Dataset id already exists");
        }
        return wanted.orElseGet(() -> UUID.randomUUID().toString());
    }

    private String name(String id) {
        Optional<String> name = form.find("name").or(() -> before.map(CkanPackage::name));
        if (name.isEmpty()) {
            form.faults().add("name", "Missing value");
            return "";
        }
        Faults faults = new Faults();
        Names.checkOfPackage(name.get(), faults);
        if (faults.isEmpty() && isTaken(name.get(), id)) {
            faults.add("name", "That URL is already in use.");
        }
        faults.byField()
                .forEach((field, all) -> all.forEach(each -> form.faults().add(field, each)));
        return name.get();
    }

    private boolean isTaken(String name, String id) {
        return site.findPackage(name)
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.state() == CkanPackage.State.ACTIVE)
                .isPresent();
    }

    private String owner() {
        Optional<String> wanted = form.find("owner_org").or(() -> before.map(CkanPackage::owner));
        if (wanted.isEmpty()) {
            form.faults().add("owner_org", "An organization must be provided");
            return "";
        }
        Optional<CkanGroup> owner = site.findGroup(CkanGroup.Kind.ORGANIZATION, wanted.get());
        if (owner.isEmpty()) {
            form.faults().add("owner_org", "Organization does not exist");
        }
        return owner.map(CkanGroup::id).orElse("");
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        CkanPackage.TEXTS.forEach(field -> form.find(field).ifPresent(text -> texts.put(field, text)));
        for (String field : List.of("maintainer_email", "author_email")) {
            if (texts.containsKey(field) && !texts.getOrDefault(field, "").matches(EMAIL)) {
                form.faults().add(field, "Email %s is not a valid format".formatted(texts.get(field)));
            }
        }
        return texts;
    }

    private List<String> tags() {
        Set<String> tags = new TreeSet<>();
        form.list("tags").forEach(tag -> tag.find("name").ifPresent(tags::add));
        form.find("tag_string").ifPresent(list -> Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add));
        for (String tag : tags) {
            Names.checkLength("Tag", tag, "tags", form.faults());
            if (!TagName.hasForm(tag)) {
                form.faults()
                        .add(
                                "tags",
                                ("Tag \"%s\" can only contain alphanumeric characters, spaces (\" \"), hyphens (\"-\"),"
                                                + " underscores (\"_\") or dots (\".\")")
                                        .formatted(tag));
            }
        }
        return List.copyOf(tags);
    }

    private SortedMap<String, String> extras() {
        SortedMap<String, String> extras = new TreeMap<>();
        List<Form> members = form.list("extras");
        members.forEach(extra -> extra(extra, extras));
        form.faults().addMembers("extras", members.stream().map(Form::faults).toList());
        return extras;
    }

    private void extra(Form extra, SortedMap<String, String> extras) {
        JsonNode value = extra.json().path("value");
        Optional<String> key = extra.find("key");
        if (key.isEmpty()) {
            extra.faults().add("key", "Missing value");
        } else if (FIELDS.contains(key.get())) {
            extra.faults().add("key", "There is a schema field with the same name");
        } else if (value.isContainer()) {
            extra.faults().add("value", "Must be a text");
        } else if (!value.isNull() && !value.isMissingNode()) {
            String text = extra.find("value").orElse("");
            if (extras.putIfAbsent(key.get(), text) != null) {
                form.faults().add("extras_validation", "Duplicate key \"%s\"".formatted(key.get()));
            }
        }
    }

    private List<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        for (Form group : form.list("groups")) {
            String wanted = group.find("name").or(() -> group.find("id")).orElse("");
            site.findGroup(CkanGroup.Kind.GROUP, wanted)
                    .ifPresentOrElse(known -> groups.add(known.name()), () -> form.faults()
                            .add("groups", "Group \"%s\" does not exist".formatted(wanted)));
        }
        return List.copyOf(groups);
    }

    private List<CkanResource> resources(String id) {
        List<Form> members = form.list("resources");
        Set<String> ids = new HashSet<>();
        List<CkanResource> resources = members.stream()
                .map(member -> new ResourceForm(member, site, writer, id, before).read(ids))
                .toList();
        form.faults().addMembers("resources", members.stream().map(Form::faults).toList());
        return resources;
    }

    private CkanPackage.State state() {
        return form.find("state").filter("deleted"::equals).isPresent()
                ? CkanPackage.State.DELETED
                : CkanPackage.State.ACTIVE;
    }

    private String creator() {
        Optional<String> restored = writer.isAdmin() ? form.find("creator_user_id") : Optional.empty();
        return before.map(CkanPackage::creator).or(() -> restored).orElse(writer.userId());
    }

    /** A new package keeps its times where a dump is restored. */
    private Optional<Instant> restored(String field) {
        return before.isEmpty() && writer.isAdmin() ? form.moment(field) : Optional.empty();
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(CkanPackage.TEXTS);
        fields.addAll(List.of("id", "name", "type", "state", "private", "owner_org", "tags", "extras", "resources"));
        fields.addAll(List.of("groups", "organization", "isopen", "license_title", "license_url", "creator_user_id"));
        fields.addAll(List.of("metadata_created", "metadata_modified", "num_resources", "num_tags"));
        return Set.copyOf(fields);
    }
}
