package vn.congmo.gateway.ckan.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.Licences;
import vn.congmo.gateway.ckan.model.ResourceTable;
import vn.congmo.gateway.ckan.model.StableId;
import vn.congmo.gateway.ckan.model.TagName;
import vn.congmo.gateway.core.BaseIri;

/** Says of every published dataset what CKAN would say of it. */
@Component
public class PublishedPackages {

    private static final String SYSTEM = StableId.of("urn:user:system");

    private final PublishedMetadata metadata;
    private final PublishedGroups groups;
    private final BaseIri base;

    PublishedPackages(PublishedMetadata metadata, CatalogueSettings settings, TermLabels labels, BaseIri base) {
        this.metadata = metadata;
        this.groups = new PublishedGroups(settings, labels, base);
        this.base = base;
    }

    /**
     * What a catalogue holds.
     *
     * @param tables by the id of their resource
     * @param whole  whether all metadata could be read
     */
    public record Part(
            List<CkanPackage> packages, List<CkanGroup> groups, Map<String, ResourceTable> tables, boolean whole) {}

    /** All published datasets; one whose metadata cannot be read is there with little more than its name. */
    public Part of(Catalogue catalogue) {
        Map<Dataset, DatasetMetadata> described = new LinkedHashMap<>();
        catalogue.list().forEach(dataset -> described.put(dataset, metadata.getReadable(dataset.current())));
        Map<String, ResourceTable> tables = new HashMap<>();
        described.forEach((dataset, words) -> tables.putAll(tables(dataset, words)));
        return new Part(
                described.entrySet().stream()
                        .map(entry -> make(entry.getKey(), entry.getValue()))
                        .toList(),
                groups.list(described),
                tables,
                described.values().stream().noneMatch(DatasetMetadata::isDamaged));
    }

    private CkanPackage make(Dataset dataset, DatasetMetadata words) {
        String iri = base.dataset(dataset.id());
        return new CkanPackage(
                StableId.of(iri),
                dataset.id().slug(),
                groups.owner(words).id(),
                SYSTEM,
                CkanPackage.State.ACTIVE,
                false,
                texts(dataset, words),
                words.themes().stream().map(PublishedGroups::name).distinct().toList(),
                tags(words),
                PackageExtras.of(dataset, words, base),
                new Resources(dataset, words, iri).list(),
                dataset.versions().getFirst().issued(),
                dataset.current().issued());
    }

    private Map<String, String> texts(Dataset dataset, DatasetMetadata words) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", words.title().vi());
        texts.put("notes", words.description().vi());
        texts.put("url", base.dataset(dataset.id()));
        texts.put("version", Integer.toString(dataset.current().id().number()));
        words.licence().ifPresent(licence -> texts.put("license_id", Licences.id(licence)));
        texts.put("author", groups.owner(words).title());
        words.contact()
                .ifPresent(contact -> texts.put("maintainer", contact.name().vi()));
        email(words.contact()).ifPresent(address -> texts.put("maintainer_email", address));
        return texts;
    }

    private static Optional<String> email(Optional<Contact> contact) {
        return contact.flatMap(Contact::email).map(address -> address.replaceFirst("^mailto:", ""));
    }

    private static List<String> tags(DatasetMetadata words) {
        return List.copyOf(words.keywords().stream()
                .map(word -> TagName.list(word.text()))
                .flatMap(Collection::stream)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    private Map<String, ResourceTable> tables(Dataset dataset, DatasetMetadata words) {
        Resources resources = new Resources(dataset, words, base.dataset(dataset.id()));
        Map<String, ResourceTable> tables = new HashMap<>();
        dataset.current()
                .tables()
                .forEach(
                        table -> tables.put(resources.idOf(table), new ResourceTable(dataset.current(), table.name())));
        return tables;
    }
}
