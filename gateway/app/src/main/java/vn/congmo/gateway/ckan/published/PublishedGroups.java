package vn.congmo.gateway.ckan.published;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.Extras;
import vn.congmo.gateway.ckan.model.StableId;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Slug;

/** Publishers as organisations, themes as groups. */
record PublishedGroups(CatalogueSettings settings, TermLabels labels, BaseIri base) {

    /** Those of these datasets; each is as old as the oldest of its datasets. */
    List<CkanGroup> list(Map<Dataset, DatasetMetadata> described) {
        Map<String, CkanGroup> byId = new LinkedHashMap<>();
        described.forEach((dataset, words) -> {
            Instant issued = dataset.versions().getFirst().issued();
            add(byId, owner(words), issued);
            words.themes().forEach(theme -> add(byId, group(theme), issued));
        });
        return List.copyOf(byId.values());
    }

    /** Who publishes a dataset: who runs the catalogue, where nobody is named. */
    CkanGroup owner(DatasetMetadata words) {
        return words.publisher()
                .map(agent -> organisation(agent, name(agent.iri())))
                .orElseGet(() -> organisation(
                        new Agent(
                                address(settings.publisher()),
                                settings.publisherName(),
                                Optional.of(settings.publisherType())),
                        Slug.of(settings.publisherVi())));
    }

    /** The name of what has this IRI: its end. */
    static String name(String iri) {
        String end = iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
        return Slug.of(end).toLowerCase(Locale.ROOT);
    }

    private CkanGroup organisation(Agent agent, String name) {
        return new CkanGroup(
                StableId.of(agent.iri()),
                CkanGroup.Kind.ORGANIZATION,
                name,
                agent.name().vi(),
                "",
                "",
                new Extras()
                        .with("uri", agent.iri())
                        .with("title_en", agent.name().en())
                        .all(),
                Instant.EPOCH);
    }

    private CkanGroup group(String theme) {
        return new CkanGroup(
                StableId.of(theme),
                CkanGroup.Kind.GROUP,
                name(theme),
                labels.get(theme).vi(),
                "",
                "",
                new Extras()
                        .with("uri", theme)
                        .with("title_en", labels.get(theme).en())
                        .all(),
                Instant.EPOCH);
    }

    private String address(String iriOrPath) {
        return iriOrPath.startsWith("/") ? base.resolve(iriOrPath) : iriOrPath;
    }

    private static void add(Map<String, CkanGroup> byId, CkanGroup group, Instant issued) {
        byId.merge(
                group.id(), at(group, issued), (known, same) -> known.created().isBefore(issued) ? known : same);
    }

    private static CkanGroup at(CkanGroup group, Instant created) {
        return new CkanGroup(
                group.id(),
                group.kind(),
                group.name(),
                group.title(),
                group.description(),
                group.image(),
                group.extras(),
                created);
    }
}
