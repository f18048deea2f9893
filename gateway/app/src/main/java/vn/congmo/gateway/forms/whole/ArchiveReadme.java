package vn.congmo.gateway.forms.whole;

import java.util.List;
import java.util.stream.Collectors;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.forms.VersionContent;

/** What somebody reads first who opens the archive. */
final class ArchiveReadme {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TEXT = """
            # %1$s / %2$s

            %3$s

            %4$s

            | | |
            |---|---|
            | Địa chỉ / Address | %5$s |
            | Phiên bản / Version | %6$d |
            | Giấy phép / Licence | %7$s |

            ## Các tệp / Files

            | Tệp / File | Nội dung / Content | Số dòng / Rows |
            |---|---|---|
            %8$s
            - `csv-metadata.json`: lược đồ, từ điển dữ liệu và ánh xạ RDF của các bảng (W3C CSVW) / schema, data dictionary and RDF mapping of the tables
            - `datapackage.json`: cùng lược đồ đó cho công cụ Frictionless / the same schema for Frictionless tools
            - `%9$s.ttl`: cùng dữ liệu đó ở dạng RDF / the same data as RDF

            Các bảng mã hóa UTF-8, ngăn cách bằng dấu phẩy (RFC 4180). Mở bằng Excel: tải tệp .xlsx hoặc .excel.csv ở địa chỉ trên.
            Tables are UTF-8 with commas (RFC 4180). For Excel, download the .xlsx or .excel.csv at the address above.
            """;

    private ArchiveReadme() {}

    static String of(VersionContent content) {
        String slug = content.id().dataset().slug();
        NaturalLanguage title = content.group().annotations().texts(DCTERMS + "title");
        NaturalLanguage description = content.group().annotations().texts(DCTERMS + "description");
        List<String> licences = content.group().annotations().iris(DCTERMS + "license");
        return TEXT.formatted(
                title.find("vi").orElse(slug),
                title.find("en").orElse(slug),
                description.find("vi").orElse(""),
                description.find("en").orElse(""),
                content.iri(),
                content.id().number(),
                String.join(", ", licences),
                content.group().tables().stream()
                        .map(table -> row(table, content.rows(table)))
                        .collect(Collectors.joining()),
                slug);
    }

    private static String row(Table table, long rows) {
        NaturalLanguage title = table.annotations().texts(DCTERMS + "title");
        return "| `%s.csv` | %s / %s | %d |\n"
                .formatted(
                        table.name(),
                        title.find("vi").orElse(table.name()),
                        title.find("en").orElse(table.name()),
                        rows);
    }
}
