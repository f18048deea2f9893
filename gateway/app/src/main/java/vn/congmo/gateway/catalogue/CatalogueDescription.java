package vn.congmo.gateway.catalogue;

import org.apache.jena.graph.Graph;

/** Says in DCAT what a catalogue holds. */
public interface CatalogueDescription {

    /** The description of the catalogue, its datasets, versions and files. */
    Graph describe(Catalogue catalogue);
}
