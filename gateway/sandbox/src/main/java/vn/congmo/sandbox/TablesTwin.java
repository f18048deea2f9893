package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server with tables in files: a CSV with its CSVW metadata and a workbook; it knows entity tags. */
public final class TablesTwin implements Twin {

    private static final String CSV = "text/csv";
    private static final String METADATA = """
        {"@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
         "url": "tram-do.csv",
         "dc:title": "Trạm đo mưa",
         "dc:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
         "tableSchema": {
           "aboutUrl": "http://tram.example/{ma}",
           "primaryKey": "ma",
           "columns": [
             {"name": "ma", "titles": "Mã", "required": true},
             {"name": "ten", "titles": "Tên trạm", "propertyUrl": "schema:name"},
             {"name": "luong_mua", "titles": "Lượng mưa", "datatype": "decimal"},
             {"name": "ngay", "titles": "Ngày", "datatype": {"base": "date", "format": "dd/MM/yyyy"}}]}}
        """;

    private final Map<String, TwinAnswer> files = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    /** With its three files. */
    public TablesTwin() {
        put("tram-do.csv", CSV, "Mã,Tên trạm,Lượng mưa,Ngày\nBH,Buôn Hồ,12.5,01/11/2026\nYD,Yok Đôn,3,02/11/2026\n");
        put("tram-do.csv-metadata.json", "application/csvm+json", METADATA);
        put("ho-chua.xlsx", "application/octet-stream", SampleWorkbook.bytes());
    }

    /** Publishes a file, or its next version. */
    public void put(String name, String mediaType, String text) {
        put(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    public void put(String name, String mediaType, byte[] content) {
        String tag = "\"" + CatalogueTwin.hash(new String(content, StandardCharsets.ISO_8859_1)) + "\"";
        files.put(name, new TwinAnswer(200, Map.of("Content-Type", mediaType, "ETag", tag), content));
    }

    /** Takes a file away. */
    public void remove(String name) {
        files.remove(name);
    }

    /** How many files were sent so far. */
    public int sent() {
        return sent.get();
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public String help() {
        return """
            Bảng dữ liệu ở dạng tệp / Tables in files
              gateway.connectors.tables.kind=table-harvest   address=<this>   allow-private=true
              options.tables=tram-do.csv,ho-chua.xlsx\
            """;
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        TwinAnswer file = files.get(request.path().substring(1));
        if (file == null) {
            return TwinAnswer.of(404, "text/html;charset=utf-8", "<h1>404</h1>");
        }
        Optional<String> known = request.findHeader("If-None-Match");
        if (known.equals(Optional.ofNullable(file.headers().get("ETag")))) {
            return TwinAnswer.of(304);
        }
        sent.incrementAndGet();
        return file;
    }
}
