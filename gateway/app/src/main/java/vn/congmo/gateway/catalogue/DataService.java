package vn.congmo.gateway.catalogue;

import vn.congmo.gateway.core.LocalizedText;

/**
 * A way to query or follow the datasets (dcat:DataService, DCAT 3 section 6.9). A module that serves one declares it as a
 * bean, and the catalogue announces it.
 *
 * @param fragment            its name within the catalogue
 * @param path                where it is served, below the base IRI
 * @param endpointDescription where it is described for machines, below the base IRI
 * @param documentation       its page for people, below the base IRI
 * @param conformsTo          the specification that it follows, an IRI
 */
public record DataService(
        String fragment,
        String path,
        String endpointDescription,
        String documentation,
        LocalizedText title,
        LocalizedText description,
        String conformsTo) {}
