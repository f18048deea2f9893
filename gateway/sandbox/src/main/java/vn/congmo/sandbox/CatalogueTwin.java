package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A catalogue to harvest from: the reading side of CKAN's Action API and a DCAT catalogue in Hydra pages. */
public final class CatalogueTwin implements Twin {

    private final ConcurrentNavigableMap<String, Entry> entries = new ConcurrentSkipListMap<>();

    /** With two datasets in it. */
    public CatalogueTwin() {
        Instant time = Instant.parse("2026-11-01T00:00:00Z");
        put("rung-dac-dung", "Rừng đặc dụng", time, "id,ten\n1,Yok Đôn\n");
        put("tram-do-mua", "Trạm đo mưa", time, "id,ten\n1,Buôn Hồ\n");
    }

    /** Publishes a dataset of one table, or its next version. */
    public void put(String name, String title, Instant modified, String csv) {
        entries.put(name, new Entry(name, title, modified, csv));
    }

    /** Takes a dataset back. */
    public void remove(String name) {
        entries.remove(name);
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public String help() {
        return """
                Một danh mục để thu thập / A catalogue to harvest from
                  gateway.connectors.neighbour.kind=ckan-harvest   address=<this>
                  gateway.connectors.neighbour.kind=dcat-harvest   address=<this>/catalog.ttl
                  gateway.connectors.neighbour.allow-private=true  options.files=true""";
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        String path = request.path();
        if (path.equals("/api/3/action/package_search")) {
            return new CatalogueSearch(host(request), List.copyOf(entries.values())).answer(request);
        }
        if (path.equals("/catalog.ttl")) {
            return new CatalogueDescription(host(request), List.copyOf(entries.values())).answer(request);
        }
        return file(path);
    }

    private TwinAnswer file(String path) {
        String name = path.replaceFirst("^/dataset/", "").replaceFirst("/[^/]*$", "");
        return Optional.ofNullable(entries.get(name))
                .map(entry -> TwinAnswer.of(200, "text/csv; charset=utf-8", entry.csv()))
                .orElse(TwinAnswer.of(404));
    }

    private String host(TwinRequest request) {
        return "http://" + request.findHeader("host").orElse("localhost") + "/" + name();
    }

    /** One dataset. */
    record Entry(String name, String title, Instant modified, String csv) {

        /** As CKAN has them: the same for ever. */
        String id() {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

        int bytes() {
            return csv.getBytes(StandardCharsets.UTF_8).length;
        }

        String sha256() {
            return hash(csv);
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
