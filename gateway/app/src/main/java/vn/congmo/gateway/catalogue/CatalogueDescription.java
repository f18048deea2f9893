package vn.congmo.gateway.catalogue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Describes what is published in DCAT 3, by the profile DCAT-AP 3.0.1; deterministic and without blank nodes. A dataset
 * whose description fails stays listed with what the publication log knows of it, marked as damaged.
 */
public interface CatalogueDescription {

    /** The catalogue with its services, datasets, versions and current files, and every term that they refer to. */
    Graph describe(Catalogue catalogue);

    /**
     * A page for harvesters: the catalogue, its services and the datasets of the page with their current files. Older
     * versions are left to the description of their dataset, for harvesters take every dcat:Dataset for one to list.
     */
    Graph describe(CataloguePage page);

    /** One dataset with its current files and its versions, and every term that they refer to. */
    Graph describe(Dataset dataset);

    /** One version with its files, and every term that they refer to. */
    Graph describe(Dataset dataset, DatasetVersion version);

    /** One dataset in Dublin Core, from the same description. */
    DublinCore dublinCore(Dataset dataset);

    /** Whether a description is all there is to say: one made while a dataset is damaged may be mended any time. */
    static boolean isWhole(Graph described) {
        return !described.contains(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/adms#status"), Node.ANY);
    }
}
