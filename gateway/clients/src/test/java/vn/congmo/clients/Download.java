package vn.congmo.clients;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;

/**
 * A file that the catalogue offers, and what it says of it.
 *
 * @param dataset address of the dataset, or of the version of one, that it is a distribution of
 * @param address where it is downloaded
 * @param mediaType as registered, without parameters
 * @param bytes how many
 * @param sha256 in hexadecimal digits
 */
record Download(String dataset, String address, String mediaType, long bytes, String sha256) {

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final Property CHECKSUM = ResourceFactory.createProperty(SPDX + "checksum");
    private static final Property CHECKSUM_VALUE = ResourceFactory.createProperty(SPDX + "checksumValue");

    /** All files of all datasets and versions of a catalogue. */
    static List<Download> list(Model catalogue) {
        return catalogue
                .listStatements(null, DCAT.distribution, (RDFNode) null)
                .mapWith(statement -> of(statement.getSubject(), statement.getResource()))
                .toList();
    }

    private static Download of(Resource dataset, Resource distribution) {
        return new Download(
                dataset.getURI(),
                distribution.getPropertyResourceValue(DCAT.downloadURL).getURI(),
                mediaType(distribution),
                distribution.getProperty(DCAT.byteSize).getLong(),
                distribution
                        .getPropertyResourceValue(CHECKSUM)
                        .getProperty(CHECKSUM_VALUE)
                        .getString());
    }

    private static String mediaType(Resource distribution) {
        Resource type = distribution.getPropertyResourceValue(DCAT.mediaType);
        return type == null ? "" : type.getURI().substring(MEDIA_TYPES.length());
    }

    /** All files that the description of this dataset, or of this version of one, offers. */
    static List<Download> of(String dataset) {
        Model description = RDFDataMgr.loadModel(Bundled.address(dataset + "/dcat.ttl"));
        return list(description).stream()
                .filter(download -> download.dataset().equals(Bundled.address(dataset)))
                .toList();
    }

    String extension() {
        return address.substring(address.lastIndexOf('.') + 1);
    }
}
