package vn.congmo.gateway.catalogue.dcat;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.LocalizedText;

/** Describes the files of a version below the address of the dataset or of the version. */
final class DistributionDescriber {

    private static final LocalizedText SCHEMA =
            new LocalizedText("Lược đồ và từ điển dữ liệu (CSVW)", "Schema and data dictionary (CSVW)");

    private final Subject owner;
    private final DatasetVersion version;
    private final DatasetMetadata metadata;

    /** For files at {@code <owner>/<file>}; the owner is a dataset (its newest files) or a version. */
    DistributionDescriber(Subject owner, DatasetVersion version, DatasetMetadata metadata) {
        this.owner = owner;
        this.version = version;
        this.metadata = metadata;
    }

    void describe() {
        version.tables().forEach(this::table);
        Distribution schema = version.metadata();
        file(schema, url(schema), SCHEMA).link(DCTerms.conformsTo, Standards.TABULAR_METADATA);
        Stream.concat(Stream.of(version.graph()), version.dumps().stream()).forEach(this::dump);
    }

    private void table(PublishedTable table) {
        Optional<TableMetadata> dictionary = metadata.findTable(table.name());
        LocalizedText title = dictionary.map(TableMetadata::title).orElse(same(table.name()));
        Subject schema = owner.other(url(version.metadata()));
        Subject file = file(table.csv(), url(table.csv()), title).link(DCTerms.conformsTo, schema);
        dictionary.flatMap(TableMetadata::description).ifPresent(text -> file.text(DCTerms.description, text));
        schema.is(DCTerms.Standard).text(DCTerms.title, SCHEMA);
    }

    /** The whole dataset stands beside its folder: {@code /dataset/plans.ttl}. */
    private void dump(Distribution dump) {
        String extension = dump.fileName().substring(dump.fileName().lastIndexOf('.') + 1);
        LocalizedText title = new LocalizedText(
                "Toàn bộ dữ liệu (RDF, ." + extension + ")", "The whole dataset (RDF, ." + extension + ")");
        file(dump, owner.iri() + "." + extension, title).link(DCTerms.conformsTo, Standards.RDF);
    }

    private Subject file(Distribution file, String url, LocalizedText title) {
        Subject subject = owner.part(file.fileName()).is(DCAT.Distribution);
        owner.link(DCAT.distribution, subject);
        subject.text(DCTerms.title, title)
                .link(DCAT.accessURL, url)
                .link(DCAT.downloadURL, url)
                .literal(DCAT.byteSize, Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .link(DCAT.mediaType, Vocabulary.MEDIA_TYPE + FileFormat.bare(file.mediaType()))
                .link(DCTerms.format, FileFormat.find(file.mediaType()).map(FileFormat::fileTypeIri))
                .link(DCTerms.license, metadata.licence())
                .link(DCTerms.rights, Standards.PUBLIC)
                .link(DCTerms.language, Standards.VIETNAMESE)
                .link(Vocabulary.STATUS, Standards.COMPLETED)
                .moment(DCTerms.issued, version.issued())
                .moment(DCTerms.modified, version.issued());
        checksum(subject, file);
        return subject;
    }

    private static void checksum(Subject subject, Distribution file) {
        Subject checksum = subject.other(subject.iri() + "-sha256").is(Vocabulary.CHECKSUM_CLASS);
        checksum.link(Vocabulary.ALGORITHM, Vocabulary.SHA256)
                .literal(Vocabulary.CHECKSUM_VALUE, file.sha256().hex(), XSDDatatype.XSDhexBinary);
        subject.link(Vocabulary.CHECKSUM, checksum);
    }

    private String url(Distribution file) {
        return owner.iri() + "/" + file.fileName();
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
