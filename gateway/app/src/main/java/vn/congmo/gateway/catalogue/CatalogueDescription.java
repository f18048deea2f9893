package vn.congmo.gateway.catalogue;

import org.apache.jena.graph.Graph;

/** Describes what is published in DCAT 3, by the profile DCAT-AP 3.0.1; deterministic and without blank nodes. */
public interface CatalogueDescription {

    /** The catalogue with its services, datasets, versions and files, and every term that they refer to. */
    Graph describe(Catalogue catalogue);

    /** One dataset with its versions and files, and every term that they refer to. */
    Graph describe(Dataset dataset);

    /** One version with its files, and every term that they refer to. */
    Graph describe(Dataset dataset, DatasetVersion version);
}
