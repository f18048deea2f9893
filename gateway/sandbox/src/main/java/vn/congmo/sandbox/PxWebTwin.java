package vn.congmo.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A PX-Web with one folder and one table, which gives out at most twelve cells at a time. */
public final class PxWebTwin implements Twin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_CELLS = 12;
    private static final String TABLE = "Dân số/V02.01.px";
    private static final Map<String, List<String>> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put("Địa phương", List.of("Đắk Lắk", "Gia Lai", "Lâm Đồng"));
        CATEGORIES.put("Năm", List.of("2022", "2023", "2024"));
        CATEGORIES.put("Cách tính", List.of("Dân số", "Mật độ"));
    }

    private volatile String updated = "2026-10-01T02:00:00Z";
    private volatile boolean removed;

    /** The office publishes the table again. */
    public void update(String time) {
        updated = time;
    }

    /** The office takes the table back. */
    public void remove() {
        removed = true;
    }

    @Override
    public String name() {
        return "pxweb";
    }

    @Override
    public String help() {
        return """
                PX-Web của cơ quan thống kê / A statistics office's PX-Web
                  gateway.connectors.statistics.kind=pxweb   address=<this>/api/v1/vi/nso   allow-private=true
                  options.cells=12""";
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        String below = request.path().replaceFirst("^/api/v1/vi/nso/?", "");
        return switch (below) {
            case "" -> TwinAnswer.json(200, "[{\"id\":\"Dân số\",\"type\":\"l\",\"text\":\"Dân số\"}]");
            case "Dân số" ->
                TwinAnswer.json(
                        200,
                        removed
                                ? "[]"
                                : "[{\"id\":\"V02.01.px\",\"type\":\"t\",\"text\":\"Dân số trung bình\",\"updated\":\"%s\"}]"
                                        .formatted(updated));
            case TABLE -> request.method().equals("POST") ? values(request) : describe();
            default -> TwinAnswer.of(404, "text/html", "<h1>404</h1>");
        };
    }

    private static TwinAnswer describe() {
        ObjectNode about =
                JSON.createObjectNode().put("title", "Dân số trung bình chia theo địa phương, năm và cách tính");
        ArrayNode variables = about.putArray("variables");
        CATEGORIES.forEach((code, texts) -> {
            ObjectNode variable = variables.addObject().put("code", code).put("text", code);
            ArrayNode values = variable.putArray("values");
            ArrayNode names = variable.putArray("valueTexts");
            for (int i = 0; i < texts.size(); i++) {
                values.add("" + i);
                names.add(texts.get(i));
            }
        });
        return TwinAnswer.json(200, JSON.writeValueAsString(about));
    }

    private TwinAnswer values(TwinRequest request) {
        Map<String, List<Integer>> asked = new LinkedHashMap<>();
        for (JsonNode part : JSON.readTree(request.body()).path("query")) {
            asked.put(
                    part.path("code").asString(),
                    part.path("selection")
                            .path("values")
                            .valueStream()
                            .map(value -> Integer.parseInt(value.asString()))
                            .toList());
        }
        int cells = asked.values().stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
        return cells > MOST_CELLS ? TwinAnswer.of(403, "text/html", "Too many cells") : cube(asked);
    }

    private TwinAnswer cube(Map<String, List<Integer>> asked) {
        ObjectNode cube = JSON.createObjectNode()
                .put("class", "dataset")
                .put("version", "2.0")
                .put("label", "Dân số trung bình")
                .put("source", "Cục Thống kê")
                .put("updated", updated);
        ArrayNode id = cube.putArray("id");
        ArrayNode size = cube.putArray("size");
        ObjectNode dimensions = cube.putObject("dimension");
        asked.forEach((code, places) -> {
            id.add(code);
            size.add(places.size());
            ObjectNode category = dimensions.putObject(code).put("label", code).putObject("category");
            ObjectNode index = category.putObject("index");
            ObjectNode label = category.putObject("label");
            for (int i = 0; i < places.size(); i++) {
                index.put("" + places.get(i), i);
                label.put(
                        "" + places.get(i),
                        CATEGORIES.getOrDefault(code, List.of()).get(places.get(i)));
            }
        });
        values(cube, new ArrayList<>(asked.values()));
        return TwinAnswer.json(200, JSON.writeValueAsString(cube));
    }

    /** The value of a cell is made of its places; the last one of the whole table is not known. */
    private static void values(ObjectNode cube, List<List<Integer>> places) {
        ArrayNode values = cube.putArray("value");
        ObjectNode status = cube.putObject("status");
        for (int first : places.get(0)) {
            for (int second : places.get(1)) {
                for (int third : places.get(2)) {
                    if (first + second + third == 5) {
                        status.put("" + values.size(), "..");
                        values.addNull();
                    } else {
                        values.add(first * 100 + second * 10 + third + 0.5);
                    }
                }
            }
        }
    }
}
