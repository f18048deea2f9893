package vn.congmo.gateway.catalogue.dcat;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;

/** Terms that Jena has no constants for, and the prefixes of a description. */
final class Vocabulary {

    static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    static final String MEDIA_TYPE = "http://www.iana.org/assignments/media-types/";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    static final Property VERSION = property(DCAT + "version");
    static final Property HAS_VERSION = property(DCAT + "hasVersion");
    static final Property HAS_CURRENT_VERSION = property(DCAT + "hasCurrentVersion");
    static final Property PREVIOUS_VERSION = property(DCAT + "previousVersion");
    static final Property IS_VERSION_OF = property(DCAT + "isVersionOf");
    static final Property ACCESS_SERVICE = property(DCAT + "accessService");
    static final Property COMPRESS_FORMAT = property(DCAT + "compressFormat");
    static final Property PACKAGE_FORMAT = property(DCAT + "packageFormat");
    static final Property IN_SERIES = property(DCAT + "inSeries");
    static final Property SERIES_MEMBER = property(DCAT + "seriesMember");
    static final Property FIRST = property(DCAT + "first");
    static final Property LAST = property(DCAT + "last");
    static final Property PREVIOUS = property(DCAT + "prev");
    static final Resource DATASET_SERIES = resource(DCAT + "DatasetSeries");
    static final Property AVAILABILITY = property("http://data.europa.eu/r5r/availability");
    static final Property VERSION_NOTES = property(ADMS + "versionNotes");
    static final Property ADMS_IDENTIFIER = property(ADMS + "identifier");
    static final Resource IDENTIFIER_CLASS = resource(ADMS + "Identifier");
    static final Property WAS_REVISION_OF = property(PROV + "wasRevisionOf");
    static final Property STATUS = property(ADMS + "status");
    static final Property CHECKSUM = property(SPDX + "checksum");
    static final Property ALGORITHM = property(SPDX + "algorithm");
    static final Property CHECKSUM_VALUE = property(SPDX + "checksumValue");
    static final Resource CHECKSUM_CLASS = resource(SPDX + "Checksum");
    static final Property WAS_DERIVED_FROM = property(PROV + "wasDerivedFrom");
    /** With https, as the vocabulary shapes of DCAT-AP 3.0.1 ask for it; SPDX itself writes http. */
    static final Resource SHA256 = resource("https://spdx.org/rdf/terms#checksumAlgorithm_sha256");

    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("dcat", DCAT)
            .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("vcard", "http://www.w3.org/2006/vcard/ns#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("adms", ADMS)
            .setNsPrefix("spdx", SPDX)
            .setNsPrefix("prov", PROV)
            .setNsPrefix("hydra", Hydra.NAMESPACE)
            .setNsPrefix("dcatap", "http://data.europa.eu/r5r/")
            .lock();

    private Vocabulary() {}

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }
}
