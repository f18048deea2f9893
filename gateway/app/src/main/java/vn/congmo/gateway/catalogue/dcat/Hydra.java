package vn.congmo.gateway.catalogue.dcat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.core.BaseIri;

/**
 * Says which page of the catalogue this is and where the next one is: in the words of the Hydra Core Vocabulary of today
 * and in the older ones, for harvesters look for either.
 */
record Hydra(BaseIri base, CataloguePage page) {

    static final String NAMESPACE = "http://www.w3.org/ns/hydra/core#";

    private static final Resource COLLECTION = ResourceFactory.createResource(NAMESPACE + "Collection");
    private static final Resource PAGED_COLLECTION = ResourceFactory.createResource(NAMESPACE + "PagedCollection");
    private static final Resource VIEW = ResourceFactory.createResource(NAMESPACE + "PartialCollectionView");

    void describe(Subject catalogue) {
        Subject view = catalogue.other(iri(page.number())).is(VIEW, PAGED_COLLECTION);
        view.literal(property("itemsPerPage"), Integer.toString(page.size()), XSDDatatype.XSDinteger);
        link(view, "first", 1);
        link(view, "last", page.last());
        if (page.number() > 1) {
            link(view, "previous", page.number() - 1);
        }
        if (page.number() < page.last()) {
            link(view, "next", page.number() + 1);
        }
        total(view);
        total(catalogue.is(COLLECTION).link(property("view"), view));
    }

    private void link(Subject view, String relation, int number) {
        view.link(property(relation), iri(number)).link(property(relation + "Page"), iri(number));
    }

    private void total(Subject subject) {
        String total = Integer.toString(page.catalogue().datasets().size());
        subject.literal(property("totalItems"), total, XSDDatatype.XSDinteger);
    }

    private String iri(int number) {
        return base.resolve(page.path(number));
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE + name);
    }
}
