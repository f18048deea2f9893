package vn.congmo.gateway.connectors.dcat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.connectors.harvest.HarvestedFile;
import vn.congmo.gateway.connectors.harvest.KeptRecord;

/** Describes one dataset of a partner: what the partner says of it, and where its files are there and here. */
final class HarvestedDescriber {

    private final Model model;
    private final Resource node;

    /** Of the dataset that has this IRI here. */
    HarvestedDescriber(Model model, String iri) {
        this.model = model;
        this.node = model.createResource(iri, DCAT.Dataset);
    }

    Resource describe(KeptRecord record) {
        DatasetMetadata metadata = record.metadata();
        HarvestedTerms.text(node, DCTerms.title, metadata.title());
        HarvestedTerms.text(node, DCTerms.description, metadata.description());
        node.addProperty(DCTerms.identifier, record.identifier());
        HarvestedTerms.link(node, DCTerms.source, record.origin());
        HarvestedTerms.link(node, Terms.DERIVED_FROM, record.origin());
        HarvestedTerms.moment(node, DCTerms.modified, record.issued().orElse(record.changed()));
        metadata.keywords().forEach(word -> node.addProperty(DCAT.keyword, word.text(), word.language()));
        metadata.themes().forEach(theme -> HarvestedTerms.link(node, DCAT.theme, theme));
        metadata.publisher().ifPresent(this::publisher);
        metadata.licence().ifPresent(licence -> licence(node, licence));
        record.files().forEach(file -> distribution(record, file));
        return node;
    }

    private void publisher(DatasetMetadata.Agent agent) {
        Resource publisher = HarvestedTerms.find(node, agent.iri())
                .orElseGet(() -> model.createResource(node.getURI() + "#publisher"));
        HarvestedTerms.text(publisher.addProperty(RDF.type, FOAF.Agent), FOAF.name, agent.name());
        node.addProperty(DCTerms.publisher, publisher);
    }

    /** Where the partner names no address of a licence, its words are one. */
    private void licence(Resource of, String licence) {
        Resource document = HarvestedTerms.find(of, licence)
                .orElseGet(() -> model.createResource(node.getURI() + "#licence", DCTerms.LicenseDocument)
                        .addProperty(RDFS.label, licence));
        of.addProperty(DCTerms.license, document);
    }

    private void distribution(KeptRecord record, HarvestedFile file) {
        String copy = node.getURI() + "/files/" + file.fileName();
        Resource part =
                model.createResource(file.held() ? copy : node.getURI() + "#" + file.fileName(), DCAT.Distribution);
        node.addProperty(DCAT.distribution, part);
        part.addProperty(DCTerms.title, file.fileName());
        HarvestedTerms.link(part, DCAT.accessURL, file.url());
        if (isThere(file, record.files())) {
            HarvestedTerms.link(part, DCAT.downloadURL, file.url());
        }
        if (file.held()) {
            HarvestedTerms.link(part, DCAT.downloadURL, copy);
        }
        HarvestedTerms.link(part, DCAT.mediaType, Terms.MEDIA_TYPES + bare(file.mediaType()));
        file.bytes().ifPresent(bytes -> part.addProperty(DCAT.byteSize, "" + bytes, XSDDatatype.XSDnonNegativeInteger));
        file.sha256().ifPresent(hash -> checksum(part, hash.hex()));
        record.metadata().licence().ifPresent(licence -> licence(part, licence));
    }

    /** What was made here of a partner's file has that file's address, and cannot be had there. */
    private static boolean isThere(HarvestedFile file, List<HarvestedFile> all) {
        boolean shared =
                all.stream().filter(other -> other.url().equals(file.url())).count() > 1;
        return !shared || file.url().replaceFirst("[?#].*", "").endsWith("/" + file.fileName());
    }

    private void checksum(Resource part, String hash) {
        part.addProperty(
                Terms.CHECKSUM,
                model.createResource(
                                part.getURI() + (part.getURI().contains("#") ? "-" : "#") + "checksum",
                                Terms.CHECKSUM_CLASS)
                        .addProperty(Terms.ALGORITHM, Terms.SHA256)
                        .addProperty(Terms.CHECKSUM_VALUE, hash, XSDDatatype.XSDhexBinary));
    }

    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip();
    }
}
