package vn.congmo.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** package_search of CKAN as far as harvesters use it: rows, start and the time of the last change. */
record CatalogueSearch(String address, List<CatalogueTwin.Entry> entries) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern SINCE = Pattern.compile("metadata_modified:\\[(\\S+) TO \\*]");
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    TwinAnswer answer(TwinRequest request) {
        int rows = number(request, "rows", 10);
        int start = number(request, "start", 0);
        Matcher since = SINCE.matcher(request.findParameter("fq").orElse(""));
        Instant from = since.find() ? Instant.parse(since.group(1)) : Instant.EPOCH;
        List<CatalogueTwin.Entry> found = entries.stream()
                .filter(entry -> !entry.modified().isBefore(from))
                .sorted(Comparator.comparing(CatalogueTwin.Entry::id))
                .toList();
        ObjectNode result = JSON.createObjectNode().put("count", found.size());
        ArrayNode results = result.putArray("results");
        found.stream().skip(start).limit(rows).map(this::entry).forEach(results::add);
        ObjectNode body = JSON.createObjectNode()
                .put("help", address + "/api/3/action/help_show?name=package_search")
                .put("success", true)
                .set("result", result);
        return TwinAnswer.json(200, JSON.writeValueAsString(body));
    }

    private static int number(TwinRequest request, String parameter, int otherwise) {
        return request.findParameter(parameter).map(Integer::parseInt).orElse(otherwise);
    }

    private ObjectNode entry(CatalogueTwin.Entry entry) {
        ObjectNode dict = JSON.createObjectNode()
                .put("id", entry.id())
                .put("name", entry.name())
                .put("title", entry.title())
                .put("notes", "Mô tả: " + entry.title())
                .put("type", "dataset")
                .put("state", "active")
                .put("license_id", "cc-by")
                .put("license_url", "http://www.opendefinition.org/licenses/cc-by")
                .put("maintainer", "Phòng dữ liệu")
                .put("maintainer_email", "du-lieu@example.org")
                .put("metadata_modified", NAIVE.format(entry.modified()));
        dict.putObject("organization").put("name", "so-khcn").put("title", "Sở Khoa học và Công nghệ");
        dict.putArray("extras").addObject().put("key", "title_en").put("value", "Dataset " + entry.name());
        dict.putArray("tags").addObject().put("name", "môi trường").put("display_name", "môi trường");
        dict.putArray("resources")
                .addObject()
                .put("name", "Bảng CSV")
                .put("url", address + "/dataset/" + entry.name() + "/rows.csv")
                .put("format", "CSV")
                .put("mimetype", "text/csv")
                .put("hash", entry.sha256())
                .put("size", entry.bytes());
        return dict;
    }
}
