package vn.congmo.gateway.catalogue;

import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** A small dataset with everything that metadata can say. */
public final class PlansFixture {

    private static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw",
             "dcterms:identifier": "plans",
             "dcterms:title": [{"@value": "Kế hoạch", "@language": "vi"}, {"@value": "Plans", "@language": "en"}],
             "dcterms:description": [{"@value": "Nhiệm vụ trong văn bản", "@language": "vi"},
                                     {"@value": "Tasks in documents", "@language": "en"}],
             "dcat:keyword": [{"@value": "nhiệm vụ", "@language": "vi"}],
             "dcterms:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
             "dcterms:publisher": {"@id": "/id/organisation/so-khcn",
                                   "foaf:name": [{"@value": "Sở Khoa học và Công nghệ", "@language": "vi"}]},
             "dcat:contactPoint": {"vcard:fn": "Phòng Chuyển đổi số", "vcard:hasEmail": {"@id": "mailto:a@example.vn"}},
             "dcterms:accrualPeriodicity": {"@id": "http://publications.europa.eu/resource/authority/frequency/IRREG"},
             "dcat:theme": [{"@id": "http://publications.europa.eu/resource/authority/data-theme/GOVE"}],
             "dcterms:spatial": {"@id": "/id/place/dak-lak"},
             "dcterms:temporal": {"dcat:startDate": "2025", "dcat:endDate": "2030-12-31"},
             "dcterms:source": [{"@id": "https://example.vn/kh"}, "Kế hoạch số 12/KH-UBND"],
             "tables": [{"url": "tasks.csv",
               "dcterms:title": [{"@value": "Nhiệm vụ", "@language": "vi"}, {"@value": "Tasks", "@language": "en"}],
               "tableSchema": {"primaryKey": "id", "columns": [
                 {"name": "id", "titles": {"und": "id", "vi": "Mã", "en": "Identifier"}, "required": true,
                  "dcterms:description": [{"@value": "Mã nhiệm vụ", "@language": "vi"}]},
                 {"name": "text", "titles": {"und": "text", "vi": "Nội dung", "en": "Text"}},
                 {"name": "leads", "titles": {"und": "leads", "vi": "Chủ trì"}, "separator": "|", "null": "-"},
                 {"name": "share", "titles": {"und": "share", "vi": "Tỷ lệ"}, "datatype": "decimal"},
                 {"name": "about", "virtual": true, "propertyUrl": "rdf:type", "valueUrl": "/def/Task"}]}}]}
            """;
    private static final String TASKS = """
            id,text,leads,share
            t1,"Xây dựng ""cổng"",
            dữ liệu mở",so-khcn|so-tc,14.50
            t2,Hoàn thành,-,
            """;

    private PlansFixture() {}

    public static DatasetVersion version(ContentStore files, int number) {
        return version(files, "plans", number);
    }

    /** The same under another name. */
    public static DatasetVersion version(ContentStore files, String slug, int number) {
        return VersionFixture.of(files, slug, number)
                .metadata(METADATA)
                .table("tasks", TASKS)
                .build();
    }

    /** A catalogue with so many versions of it. */
    public static Catalogue catalogue(ContentStore files, int versions) {
        Catalogue catalogue = Catalogue.empty();
        for (int number = 1; number <= versions; number++) {
            catalogue = catalogue.with(version(files, number), Sha256.of(new byte[] {(byte) number}));
        }
        return catalogue;
    }
}
