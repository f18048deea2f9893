package vn.congmo.gateway.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.OfficialNumber;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.registers.RegisterFacets;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** The official documents. */
@Component
public class Documents extends PublishedCollection<OfficialDocument> implements SearchSource {

    static final DatasetId DATASET = new DatasetId("plans");

    private final PublishedRows rows;
    private final DocumentTexts texts;
    private final RegisterFacets facets;
    private final BaseIri base;

    Documents(PublishedRows rows, DocumentTexts texts, RegisterFacets facets, BaseIri base) {
        super(DATASET, OfficialDocument::id);
        this.rows = rows;
        this.texts = texts;
        this.facets = facets;
        this.base = base;
    }

    @Override
    protected List<OfficialDocument> read(DatasetVersion version) {
        return rows.list(version, "documents").stream().map(Documents::document).toList();
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return list(catalogue).stream().map(document -> entry(catalogue, document));
    }

    @Override
    public String body(Catalogue catalogue, SearchEntry entry) {
        String id = entry.iri().substring(base.id("document", "").length());
        return find(catalogue, id).map(texts::get).map(DocumentText::value).orElse("");
    }

    private SearchEntry entry(Catalogue catalogue, OfficialDocument document) {
        String text = Stream.of(document.issuerName(), document.signer().name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \n"));
        String iri = base.id("document", document.id());
        return new SearchEntry(iri, "document", document.title(), text, "/documents/" + document.id())
                .of(DATASET.slug())
                .named(Stream.of(document.number().toString()).filter(number -> !number.isEmpty()))
                .with(facets(catalogue, document));
    }

    private Stream<FacetValue> facets(Catalogue catalogue, OfficialDocument document) {
        return Stream.of(
                        document.type().map(type -> FacetValue.code(Facet.KIND, "document-type", type)),
                        document.issuer().flatMap(issuer -> facets.provinceOf(catalogue, issuer)),
                        document.date().flatMap(date -> FacetValue.year(date.toString())),
                        Optional.of(FacetValue.code(Facet.REVIEW, "review-status", document.review())))
                .flatMap(Optional::stream);
    }

    private static OfficialDocument document(TableRow row) {
        return new OfficialDocument(
                row.get("id"),
                row.find("type"),
                new OfficialNumber(row.find("number"), row.find("symbol")),
                row.find("issuer_name"),
                row.find("issuer"),
                row.find("place_name"),
                row.find("date").map(Period::parse),
                row.find("subject"),
                new OfficialDocument.Signer(
                        row.find("signer_name"), row.find("signer_capacity"), row.find("signer_position")),
                row.list("addressees"),
                row.list("copies"),
                row.find("source_url"),
                new Sha256(row.get("sha256")),
                row.get("media_type"),
                Integer.parseInt(row.get("characters")),
                row.find("review").orElse("machine"),
                row.find("reviewer"),
                row.find("reviewed"));
    }
}
