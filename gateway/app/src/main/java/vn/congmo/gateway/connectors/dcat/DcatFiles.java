package vn.congmo.gateway.connectors.dcat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.harvest.FoundFiles;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/** The distributions of a dataset, by their addresses. */
record DcatFiles(Resource dataset) {

    List<ConsignedFile> read() {
        FoundFiles files = new FoundFiles();
        Nodes.resources(dataset, DCAT.distribution).stream()
                .filter(file -> findAddress(file).isPresent())
                .sorted(Comparator.comparing(file -> findAddress(file).orElse("")))
                .forEach(file -> add(files, file));
        return files.list();
    }

    private static Optional<String> findAddress(Resource file) {
        return Nodes.findText(file, DCAT.downloadURL, DCAT.accessURL);
    }

    private static void add(FoundFiles files, Resource file) {
        Optional<String> type = mediaType(file);
        boolean page = type.isEmpty() && !file.hasProperty(DCAT.downloadURL);
        files.add(
                findAddress(file).orElseThrow(),
                Nodes.findWords(file, DCTerms.title).map(LocalizedText::vi).orElse("file"),
                page ? Optional.of("text/html") : type,
                format(file),
                Nodes.findText(file, DCAT.byteSize).flatMap(DcatFiles::number),
                sha256(file));
    }

    private static Optional<String> mediaType(Resource file) {
        return Nodes.findText(file, DCAT.mediaType).map(type -> type.replaceFirst("^.*/media-types/", ""));
    }

    private static Optional<String> format(Resource file) {
        return Nodes.findResource(file, DCTerms.format)
                .flatMap(format -> Nodes.findText(format, RDFS.label))
                .or(() -> Nodes.findText(file, DCTerms.format));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}(\\.0+)?")
                ? Optional.of(Long.parseLong(text.replaceFirst("\\..*", "")))
                : Optional.empty();
    }

    private static Optional<Sha256> sha256(Resource file) {
        return Nodes.findResource(file, Terms.CHECKSUM)
                .flatMap(checksum -> Nodes.findText(checksum, Terms.CHECKSUM_VALUE))
                .flatMap(FoundFiles::sha256);
    }
}
