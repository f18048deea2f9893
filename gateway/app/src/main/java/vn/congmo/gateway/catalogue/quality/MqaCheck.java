package vn.congmo.gateway.catalogue.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Counts the points of a described dataset. What is asked of a file is asked of every file; of open and of
 * machine-readable formats one is enough, for all files hold the same.
 */
final class MqaCheck {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "http://www.iana.org/assignments/media-types/";
    private static final String ACCESS_RIGHTS_LIST = AUTHORITY + "access-right/";
    private static final Set<String> OPEN_FORMATS =
            Set.of("CSV", "JSON", "JSON_LD", "XML", "RDF_TURTLE", "RDF_N_TRIPLES", "RDF_XML", "PARQUET");

    private final Resource dataset;
    private final List<Resource> files;
    private final List<String> lost;

    /** For a dataset described in its model; {@code lost} names files that are not where they should be. */
    MqaCheck(Resource dataset, List<String> lost) {
        this.dataset = dataset;
        this.files = dataset.listProperties(DCAT.distribution)
                .mapWith(statement -> statement.getResource())
                .toList();
        this.lost = List.copyOf(lost);
    }

    List<MqaPoints> points() {
        return Arrays.stream(MqaMetric.values())
                .map(metric -> new MqaPoints(metric, lacking(metric)))
                .toList();
    }

    private Optional<LocalizedText> lacking(MqaMetric metric) {
        return switch (metric) {
            case KEYWORD -> stated(DCAT.keyword);
            case THEME -> stated(DCAT.theme);
            case SPATIAL -> stated(DCTerms.spatial);
            case TEMPORAL -> stated(DCTerms.temporal);
            case ACCESS_RIGHTS -> stated(DCTerms.accessRights);
            case ACCESS_RIGHTS_KNOWN -> known(DCTerms.accessRights, ACCESS_RIGHTS_LIST);
            case CONTACT -> stated(DCAT.contactPoint);
            case PUBLISHER -> stated(DCTerms.publisher);
            case ISSUED -> stated(DCTerms.issued);
            case MODIFIED -> stated(DCTerms.modified);
            case DCAT_AP -> compliant();
            default -> ofFiles(metric);
        };
    }

    private Optional<LocalizedText> ofFiles(MqaMetric metric) {
        return switch (metric) {
            case ACCESS_URL_REACHABLE -> reachable(DCAT.accessURL);
            case DOWNLOAD_URL -> everyFile(DCAT.downloadURL);
            case DOWNLOAD_URL_REACHABLE -> reachable(DCAT.downloadURL);
            case FORMAT -> everyFile(DCTerms.format);
            case MEDIA_TYPE -> everyFile(DCAT.mediaType);
            case FORMAT_KNOWN -> everyFile(DCTerms.format, iri -> iri.startsWith(AUTHORITY + "file-type/"));
            case MEDIA_TYPE_KNOWN -> everyFile(DCAT.mediaType, iri -> iri.startsWith(IANA));
            case NON_PROPRIETARY, MACHINE_READABLE -> someFile();
            case LICENCE -> everyFile(DCTerms.license);
            case LICENCE_KNOWN -> everyFile(DCTerms.license, this::isTypedLicence);
            case RIGHTS -> everyFile(DCTerms.rights);
            default -> everyFile(DCAT.byteSize);
        };
    }

    private Optional<LocalizedText> stated(Property property) {
        return dataset.hasProperty(property) ? Optional.empty() : missing(property, "bộ dữ liệu", "the dataset");
    }

    private Optional<LocalizedText> known(Property property, String list) {
        return dataset.listProperties(property).toList().stream()
                        .map(statement -> statement.getObject())
                        .anyMatch(value -> value.toString().startsWith(list))
                ? Optional.empty()
                : missing(property, "danh mục " + list, "the list " + list);
    }

    /** What DCAT-AP makes mandatory; that every term also is what it should be is proved by the shapes, in tests. */
    private Optional<LocalizedText> compliant() {
        List<Property> missing = new ArrayList<>(List.of(DCTerms.title, DCTerms.description));
        missing.removeIf(dataset::hasProperty);
        if (!missing.isEmpty()) {
            return missing(missing.getFirst(), "bộ dữ liệu", "the dataset");
        }
        return everyFile(DCAT.accessURL);
    }

    private Optional<LocalizedText> reachable(Property property) {
        if (lost.isEmpty()) {
            return everyFile(property);
        }
        String names = String.join(", ", lost);
        return Optional.of(new LocalizedText(
                "Tệp bị mất hoặc sai kích thước so với nhật ký: " + names,
                "Files are lost or not of the size in the log: " + names));
    }

    private Optional<LocalizedText> everyFile(Property property) {
        return everyFile(property, any -> true);
    }

    private Optional<LocalizedText> everyFile(Property property, Predicate<String> good) {
        if (files.isEmpty()) {
            return Optional.of(new LocalizedText("Không có tệp nào", "There is no file"));
        }
        return files.stream()
                .filter(file -> file.listProperties(property).toList().stream()
                        .map(statement -> statement.getObject())
                        .map(RDFNode::toString)
                        .noneMatch(good))
                .findFirst()
                .flatMap(file -> missing(property, "tệp " + file.getURI(), "the file " + file.getURI()));
    }

    private Optional<LocalizedText> someFile() {
        boolean open = files.stream()
                .flatMap(file -> file.listProperties(DCTerms.format).toList().stream())
                .map(statement -> statement.getObject().toString().replaceFirst(".*/", ""))
                .anyMatch(OPEN_FORMATS::contains);
        return open
                ? Optional.empty()
                : Optional.of(new LocalizedText(
                        "Không có tệp nào ở định dạng mở, máy đọc được",
                        "No file is in an open, machine-readable format"));
    }

    private boolean isTypedLicence(String iri) {
        Resource licence = dataset.getModel().createResource(iri);
        return licence.hasProperty(RDF.type, DCTerms.LicenseDocument) && licence.hasProperty(DCTerms.type);
    }

    private static Optional<LocalizedText> missing(Property property, String whereVi, String whereEn) {
        String name = property.getLocalName();
        return Optional.of(new LocalizedText(
                "Thiếu hoặc không đúng danh mục: " + name + " (" + whereVi + ")",
                "Missing or not of the list: " + name + " (" + whereEn + ")"));
    }
}
