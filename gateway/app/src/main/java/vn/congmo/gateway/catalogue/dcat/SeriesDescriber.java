package vn.congmo.gateway.catalogue.dcat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Series;

/**
 * Describes a series of datasets (DCAT 3 section 12). It has an order only where its members say which one comes before
 * them; its first and last ones follow from that.
 */
record SeriesDescriber(Subject dataset) {

    /** The dataset is one of a series, which takes over what is true of every member. */
    void member(Series series, DatasetMetadata metadata) {
        Subject node = dataset.other(series.iri()).is(Vocabulary.DATASET_SERIES);
        node.text(DCTerms.title, series.title())
                .text(DCTerms.description, series.description())
                .link(Vocabulary.SERIES_MEMBER, dataset);
        metadata.publisher().ifPresent(agent -> DatasetDescriber.publisher(node, agent));
        metadata.contact().ifPresent(contact -> DatasetDescriber.contact(node, contact));
        dataset.link(Vocabulary.IN_SERIES, node).link(Vocabulary.PREVIOUS, series.previous());
    }

    /** When all members are described: the ends of every series that has an order. */
    static void ends(Model model) {
        for (Resource series :
                model.listSubjectsWithProperty(Vocabulary.SERIES_MEMBER).toList()) {
            List<Resource> members = model.listObjectsOfProperty(series, Vocabulary.SERIES_MEMBER)
                    .mapWith(node -> node.asResource())
                    .toList();
            Set<Resource> before = members.stream()
                    .filter(member -> member.hasProperty(Vocabulary.PREVIOUS))
                    .map(member -> member.getPropertyResourceValue(Vocabulary.PREVIOUS))
                    .collect(Collectors.toSet());
            if (!before.isEmpty()) {
                members.stream()
                        .filter(member -> !member.hasProperty(Vocabulary.PREVIOUS))
                        .forEach(first -> series.addProperty(Vocabulary.FIRST, first));
                members.stream()
                        .filter(member -> !before.contains(member))
                        .forEach(last -> series.addProperty(Vocabulary.LAST, last));
            }
        }
    }
}
