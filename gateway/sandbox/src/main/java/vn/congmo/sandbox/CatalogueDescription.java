package vn.congmo.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue in DCAT with one dataset on a page; every answer has an entity tag of the whole. */
record CatalogueDescription(String address, List<CatalogueTwin.Entry> entries) {

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    TwinAnswer answer(TwinRequest request) {
        int page = request.findParameter("page").map(Integer::parseInt).orElse(1);
        String tag = "\"" + CatalogueTwin.hash(entries.toString()).substring(0, 16) + "\"";
        if (request.findHeader("if-none-match").filter(tag::equals).isPresent()) {
            return TwinAnswer.of(304).with("ETag", tag);
        }
        String datasets =
                entries.stream().skip(page - 1L).limit(1).map(this::entry).collect(Collectors.joining());
        return TwinAnswer.of(200, "text/turtle; charset=utf-8", PREFIXES + head(page) + datasets)
                .with("ETag", tag);
    }

    private String head(int page) {
        String next = page < entries.size()
                ? "<%s/catalog.ttl?page=%d> a hydra:PagedCollection ; hydra:nextPage \"%s/catalog.ttl?page=%d\" .%n"
                        .formatted(address, page, address, page + 1)
                : "";
        return "<%s/catalog> a dcat:Catalog .%n<%s/catalog> hydra:totalItems %d .%n"
                        .formatted(address, address, entries.size())
                + next;
    }

    private String entry(CatalogueTwin.Entry entry) {
        String iri = address + "/dataset/" + entry.name();
        return """
                <%s/catalog> dcat:dataset <%s> .
                <%s> a dcat:Dataset ;
                  dct:title "%s"@vi, "Dataset %s"@en ;
                  dct:description "Mô tả: %s"@vi ;
                  dcat:keyword "môi trường"@vi ;
                  dct:license <https://creativecommons.org/licenses/by/4.0/> ;
                  dct:modified "%s"^^xsd:dateTime ;
                  dct:publisher [ a foaf:Agent ; foaf:name "Sở Khoa học và Công nghệ"@vi ] ;
                  dcat:distribution [ a dcat:Distribution ;
                    dcat:downloadURL <%s/rows.csv> ;
                    dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ;
                    dcat:byteSize "%d"^^xsd:nonNegativeInteger ;
                    spdx:checksum [ spdx:checksumValue "%s"^^xsd:hexBinary ] ] .
                """.formatted(
                        address,
                        iri,
                        iri,
                        entry.title(),
                        entry.name(),
                        entry.title(),
                        entry.modified(),
                        iri,
                        entry.bytes(),
                        entry.sha256());
    }
}
