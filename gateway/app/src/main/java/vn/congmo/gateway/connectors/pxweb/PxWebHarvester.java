package vn.congmo.gateway.connectors.pxweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;

/** Takes each table whole, in as many parts as the partner's limit of cells asks for. */
final class PxWebHarvester implements Harvester {

    private static final String CELLS = "50000";

    private final Connection connection;
    private final PxWeb partner;
    private final long limit;

    PxWebHarvester(Connection connection) {
        this.connection = connection;
        this.partner = new PxWeb(connection);
        this.limit = HarvestOptions.number(connection, "cells", CELLS);
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        List<String> chosen = connection.settings().datasets();
        List<String> tables = chosen.contains("*") ? partner.tables() : chosen;
        if (tables.isEmpty()) {
            throw PartnerAnswers.emptiness();
        }
        for (String table : tables) {
            List<JsonNode> answers = new ArrayList<>();
            try {
                take(table, answers, harvest);
            } catch (UnfitRecordException e) {
                harvest.quarantine(table, JsonMapper.shared().writeValueAsBytes(answers), e.reason());
            }
        }
        harvest.complete();
        return "";
    }

    private void take(String table, List<JsonNode> answers, Harvest harvest) {
        JsonNode about = partner.describe(table);
        parts(categories(about)).forEach(part -> answers.add(partner.ask(table, part)));
        String title = about.path("title").asString(table);
        PxTable cube = new PxTable(title, answers.stream().map(JsonStat::new).toList());
        try {
            Path csv = Files.createTempFile("pxweb-", ".csv");
            Path metadata = Files.createTempFile("pxweb-", ".json");
            try {
                cube.writeCsv(csv);
                cube.writeMetadata(metadata);
                harvest.put(record(table, cube, answers, csv, metadata));
            } finally {
                Files.deleteIfExists(csv);
                Files.deleteIfExists(metadata);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> categories(JsonNode about) {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        for (JsonNode variable : about.path("variables")) {
            categories.put(
                    variable.path("code").asString(""),
                    variable.path("values")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        if (categories.isEmpty() || categories.values().stream().anyMatch(List::isEmpty)) {
            throw new UnfitRecordException(new LocalizedText(
                    "Bảng không có chiều, hoặc một chiều không có giá trị.",
                    "The table has no variables, or one of them has no values."));
        }
        return categories;
    }

    /** Parts along the first dimension; where one category of it is too much already, along the next one too. */
    private List<Map<String, List<String>>> parts(Map<String, List<String>> categories) {
        List<Map<String, List<String>>> parts = List.of(categories);
        for (String code : categories.keySet()) {
            parts = parts.stream()
                    .flatMap(part -> split(part, code, limit).stream())
                    .toList();
        }
        return parts;
    }

    private static List<Map<String, List<String>>> split(Map<String, List<String>> part, String code, long limit) {
        long cells = part.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        List<String> values = part.getOrDefault(code, List.of());
        if (cells <= limit) {
            return List.of(part);
        }
        int step = (int) Math.max(1, limit / (cells / values.size()));
        List<Map<String, List<String>>> parts = new ArrayList<>();
        for (int start = 0; start < values.size(); start += step) {
            Map<String, List<String>> smaller = new LinkedHashMap<>(part);
            smaller.put(code, values.subList(start, Math.min(values.size(), start + step)));
            parts.add(smaller);
        }
        return parts;
    }

    private HarvestedRecord record(String table, PxTable cube, List<JsonNode> answers, Path csv, Path metadata) {
        String origin = partner.address(table).toString();
        return new HarvestedRecord(
                table,
                origin,
                about(cube, answers.getFirst()),
                List.of(
                        file(PxTable.NAME + ".csv", Optional.of(PxTable.NAME), "text/csv", origin, csv),
                        file("csv-metadata.json", Optional.empty(), "application/csvm+json", origin, metadata)),
                moment(answers.getFirst().path("updated").asString("")),
                JsonMapper.shared().writeValueAsBytes(answers),
                "application/json");
    }

    private DatasetMetadata about(PxTable cube, JsonNode answer) {
        String label = answer.path("label").asString(cube.title());
        String source = answer.path("source").asString("");
        Optional<String> publisher =
                connection.findOption("publisher").or(() -> Optional.of(source)).filter(name -> !name.isBlank());
        return new DatasetMetadata(
                new LocalizedText(cube.title(), cube.title()),
                new LocalizedText(label, label),
                List.of(),
                connection.findOption("licence"),
                publisher.map(name -> new Agent(
                        connection.settings().address() + "#publisher",
                        new LocalizedText(name, name),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                source.isBlank() ? List.of() : List.of(source),
                Optional.empty(),
                List.of(cube.metadata()));
    }

    private static ConsignedFile file(String name, Optional<String> table, String type, String origin, Path content) {
        return new ConsignedFile(name, table, type, origin, Optional.empty(), Optional.empty(), Optional.of(content));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text)
                                    .atZone(ProvinceTime.ZONE)
                                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
