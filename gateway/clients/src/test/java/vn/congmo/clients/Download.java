package vn.congmo.clients;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;

/**
 * A file that the catalogue offers.
 *
 * @param dataset address of the dataset, or of the version of one, that it is a distribution of
 * @param address where it is downloaded
 * @param mediaType as registered, without parameters
 */
record Download(String dataset, String address, String mediaType) {

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

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
                mediaType(distribution));
    }

    private static String mediaType(Resource distribution) {
        Resource type = distribution.getPropertyResourceValue(DCAT.mediaType);
        return type == null ? "" : type.getURI().substring(MEDIA_TYPES.length());
    }

    String extension() {
        return address.substring(address.lastIndexOf('.') + 1);
    }
}
