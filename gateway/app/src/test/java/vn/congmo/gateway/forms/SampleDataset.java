package vn.congmo.gateway.forms;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.VersionId;

/** A dataset folder as content of a version; one of them has everything that formats stumble over. */
record SampleDataset(Path folder, String slug, TableGroup group) {

    static final BaseIri BASE = new BaseIri("https://data.example.vn");

    private static final String METADATA = """
            {"@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
             "@type": "TableGroup",
             "dcterms:identifier": "awkward",
             "dcterms:title": [{"@value": "Lạ", "@language": "vi"}, {"@value": "Awkward", "@language": "en"}],
             "dcterms:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
             "dcterms:source": [{"@id": "https://example.vn/a"}, "Báo cáo"],
             "tables": [
              {"url": "rows.csv",
               "tableSchema": {"aboutUrl": "/id/row/{code}", "primaryKey": "code", "columns": [
                {"name": "code", "titles": {"und": "code", "vi": "Mã"}, "required": true},
                {"name": "name", "titles": {"und": "name", "vi": "=Tên"}, "null": "-"},
                {"name": "amount", "titles": "amount",
                 "datatype": {"base": "decimal", "format": {"decimalChar": ",", "groupChar": "."}}},
                {"name": "day", "titles": "day", "datatype": {"base": "date", "format": "dd/MM/yyyy"}},
                {"name": "flag", "titles": "flag", "datatype": {"base": "boolean", "format": "có|không"}},
                {"name": "count", "titles": "count", "datatype": {"base": "integer", "minimum": "-5"}},
                {"name": "big", "titles": "big", "datatype": "integer"},
                {"name": "ratio", "titles": "ratio", "datatype": "double"},
                {"name": "tags", "titles": "tags", "separator": "|"},
                {"name": "numbers", "titles": "numbers", "separator": ";", "datatype": "integer"},
                {"name": "moment", "titles": "moment", "datatype": "dateTime"},
                {"name": "year", "titles": "year", "datatype": "gYear"},
                {"name": "phone", "titles": "phone"}]}}]}
            """;

    private static final String ROWS = """
            code,name,amount,day,flag,count,big,ratio,tags,numbers,moment,year,phone
            001,"Đắk Lắk",1.234,22/11/2026,có,5,12345678901234567890123,1.5E3,một|hai,1;2;3,2026-11-22T08:30:00,2026,+84 90 123 4567
            002,"Đắk Lắk NFD 😀 𠀀","-2,3",01/01/1899,không,-5,-7,-0.1,=1+1,,1899-12-31T23:59:59,1802,0901234567
            003,"a ""quote"", a;semi
            and a line",,,,,,,,,,,
            4,=HYPERLINK("http://x"),"1.234.567,891",29/02/2024,có,0,0,INF,,-1,,,'already
            5,-,"0,1",,,,,NaN,a,,,,-5 °C
            6,,"12345678901234567,89",,,,,,,,,,＝1+1
            7,@SUM(A1),,,,,,,,,,,12345678901234567890
            8,	tab <&> ]]> _x0041_,,,,,,,,,,,1.2
            """;

    /** Everything at once: zeros, decomposed letters, emoji, quotes, line ends, empties, lists, Vietnamese numbers. */
    static SampleDataset awkward(Path folder) throws IOException {
        Files.writeString(folder.resolve("csv-metadata.json"), METADATA);
        String name = Normalizer.normalize("Đắk Lắk NFD", Normalizer.Form.NFD);
        Files.writeString(folder.resolve("rows.csv"), ROWS.replace("Đắk Lắk NFD", name));
        return of(folder, "awkward");
    }

    static SampleDataset of(Path folder, String slug) throws IOException {
        String metadata = BASE.resolve("/dataset/" + slug + "/csv-metadata.json");
        return new SampleDataset(
                folder,
                slug,
                MetadataReader.read(
                        Files.readAllBytes(folder.resolve("csv-metadata.json")), metadata, MetadataSource.NONE));
    }

    /** Its content, with the triples in a work folder. */
    VersionContent content(Path work) throws IOException {
        Path triples = work.resolve("triples.nt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(triples))) {
            Csvw.nTriples(group, this::open, Mode.MINIMAL, out, 1);
        }
        try (Stream<String> lines = Files.lines(triples)) {
            Files.write(triples, lines.sorted().distinct().toList(), StandardCharsets.UTF_8);
        }
        Map<String, Long> rows = new HashMap<>();
        group.tables().forEach(table -> rows.put(table.url(), (long) rows(table).size()));
        return new VersionContent(
                BASE,
                new VersionId(new DatasetId(slug), 3),
                Instant.parse("2026-11-22T01:02:03Z"),
                group,
                this::open,
                folder.resolve("csv-metadata.json"),
                triples,
                rows,
                List.of());
    }

    List<Row> rows(Table table) {
        List<Row> rows = new ArrayList<>();
        Csvw.rows(table, this::open, rows::add);
        return rows;
    }

    private InputStream open(Table table) throws IOException {
        return Files.newInputStream(folder.resolve(table.name() + ".csv"));
    }
}
