package vn.congmo.gateway.connectors.dcat;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms that Jena has no constants for. */
final class Terms {

    static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String SCHEMA = "http://schema.org/";

    static final Property IS_VERSION_OF = property(DCAT + "isVersionOf");
    static final Property IN_SERIES = property(DCAT + "inSeries");
    static final Property START = property(DCAT + "startDate");
    static final Property END = property(DCAT + "endDate");
    static final Property SCHEMA_START = property(SCHEMA + "startDate");
    static final Property SCHEMA_END = property(SCHEMA + "endDate");
    static final Property CHECKSUM = property(SPDX + "checksum");
    static final Property CHECKSUM_VALUE = property(SPDX + "checksumValue");
    static final Property DERIVED_FROM = property("http://www.w3.org/ns/prov#wasDerivedFrom");
    static final Resource SERIES = ResourceFactory.createResource(DCAT + "DatasetSeries");
    static final Property ALGORITHM = property(SPDX + "algorithm");
    static final Resource CHECKSUM_CLASS = ResourceFactory.createResource(SPDX + "Checksum");
    /** With https, as the shapes of DCAT-AP 3.0.1 ask for it. */
    static final Resource SHA256 =
            ResourceFactory.createResource("https://spdx.org/rdf/terms#checksumAlgorithm_sha256");

    static final Property GENERATED_AT = property("http://www.w3.org/ns/prov#generatedAtTime");
    static final Resource VIEW = ResourceFactory.createResource(HYDRA + "PartialCollectionView");
    static final Property HAS_VIEW = property(HYDRA + "view");
    static final Property NEXT = property(HYDRA + "next");
    static final Property NEXT_PAGE = property(HYDRA + "nextPage");
    static final Property TOTAL = property(HYDRA + "totalItems");

    private Terms() {}

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
