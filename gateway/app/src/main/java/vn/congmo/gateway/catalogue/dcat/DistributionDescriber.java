package vn.congmo.gateway.catalogue.dcat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.FileFormat;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Describes the files of a version below the address of the dataset (its newest files) or of the version (for ever). A
 * table and the dataset may have the same name, so their files are told apart: {@code #tasks.csv}, {@code #dataset.ttl}.
 */
final class DistributionDescriber {

    private static final LocalizedText SCHEMA =
            new LocalizedText("Lược đồ và từ điển dữ liệu (CSVW)", "Schema and data dictionary (CSVW)");

    private static final LocalizedText SCHEMA_TEXT = new LocalizedText(
            "Cột, kiểu dữ liệu, ràng buộc và ánh xạ sang dữ liệu liên kết của mọi bảng.",
            "Columns, types, constraints and the mapping to linked data of all tables.");
    private static final LocalizedText WHOLE = new LocalizedText("Toàn bộ dữ liệu", "The whole dataset");
    private static final LocalizedText WHOLE_TEXT =
            new LocalizedText("Mọi bảng của bộ dữ liệu trong một tệp.", "All tables of the dataset in one file.");
    private static final LocalizedText TABLE_TEXT =
            new LocalizedText("Một bảng của bộ dữ liệu.", "A table of the dataset.");

    private final Subject owner;
    private final Dataset dataset;
    private final DatasetVersion version;
    private final DatasetMetadata metadata;
    private final Optional<String> sparql;

    /** For the files of one owner; linked data is at the SPARQL service too, where there is one. */
    DistributionDescriber(
            Subject owner, Dataset dataset, DatasetVersion version, DatasetMetadata metadata, Optional<String> sparql) {
        this.owner = owner;
        this.dataset = dataset;
        this.version = version;
        this.metadata = metadata;
        this.sparql = sparql;
    }

    void describe(String availability) {
        owner.other(schema()).is(DCTerms.Standard).text(DCTerms.title, SCHEMA);
        version.tables().forEach(table -> table(table, availability));
        file(version.metadata(), version.metadata().fileName(), schema(), availability)
                .text(DCTerms.title, SCHEMA)
                .text(DCTerms.description, SCHEMA_TEXT)
                .link(DCTerms.conformsTo, Standards.TABULAR_METADATA);
        Set<Distribution> whole = new LinkedHashSet<>(version.dumps());
        whole.add(version.graph());
        whole.forEach(each -> whole(each, availability));
    }

    private void table(PublishedTable table, String availability) {
        Optional<TableMetadata> dictionary = metadata.findTable(table.name());
        LocalizedText title = dictionary.map(TableMetadata::title).orElse(same(table.name()));
        table.files().forEach(form -> {
            boolean original = form.equals(table.csv());
            Subject file = file(form, form.fileName(), FileAddress.ofPart(owner.iri(), form), availability);
            file.text(DCTerms.title, original ? title : joined(title, FileFormat.label(form)));
            file.text(
                    DCTerms.description,
                    dictionary.flatMap(TableMetadata::description).orElse(TABLE_TEXT));
            if (original) {
                file.link(DCTerms.conformsTo, schema());
            } else {
                file.link(DCTerms.conformsTo, FormatTerms.of(form).specification());
            }
        });
    }

    /** One file of the dataset as a whole. */
    void whole(Distribution file, String availability) {
        String slug = dataset.id().slug();
        String fragment = file.fileName().startsWith(slug + ".")
                ? "dataset" + file.fileName().substring(slug.length())
                : file.fileName();
        FormatTerms format = FormatTerms.of(file);
        Subject subject = file(file, fragment, FileAddress.ofWhole(owner.iri(), dataset, file), availability)
                .text(DCTerms.title, joined(WHOLE, FileFormat.label(file)))
                .text(DCTerms.description, WHOLE_TEXT)
                .link(DCTerms.conformsTo, format.specification());
        if (format.linked()) {
            subject.link(Vocabulary.ACCESS_SERVICE, sparql);
        }
    }

    private Subject file(Distribution file, String fragment, String url, String availability) {
        FormatTerms format = FormatTerms.of(file);
        Subject subject = owner.part(fragment).is(DCAT.Distribution);
        owner.link(DCAT.distribution, subject);
        subject.link(DCAT.accessURL, url)
                .link(DCAT.downloadURL, url)
                .literal(DCAT.byteSize, Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .link(DCAT.mediaType, Vocabulary.MEDIA_TYPE + format.mediaType())
                .link(DCTerms.format, format.fileType())
                .link(Vocabulary.COMPRESS_FORMAT, format.compression())
                .link(Vocabulary.PACKAGE_FORMAT, format.packaging())
                .link(DCTerms.license, metadata.licence())
                .link(DCTerms.rights, DatasetMetadata.PUBLIC)
                .links(DCTerms.language, DatasetDescriber.languages(metadata))
                .link(Vocabulary.AVAILABILITY, availability)
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

    private String schema() {
        return FileAddress.ofPart(owner.iri(), version.metadata());
    }

    private static LocalizedText joined(LocalizedText title, LocalizedText format) {
        return new LocalizedText(title.vi() + ", " + format.vi(), title.en() + ", " + format.en());
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
