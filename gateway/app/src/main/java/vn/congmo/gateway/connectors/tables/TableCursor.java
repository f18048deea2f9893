package vn.congmo.gateway.connectors.tables;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.Sha256;

/**
 * What the last run saw.
 *
 * @param settings  that it ran with
 * @param responses with which files came that are kept, by the file's URL
 * @param whole     by the record's address what everything it was made of adds up to, where no row was left out
 */
record TableCursor(Sha256 settings, Map<String, FileResponse> responses, Map<String, Sha256> whole) {

    private static final JsonMapper JSON = JsonMapper.shared();

    TableCursor {
        responses = new TreeMap<>(responses);
        whole = new TreeMap<>(whole);
    }

    /** Nothing was seen with these settings. */
    static TableCursor start(Sha256 settings) {
        return new TableCursor(settings, Map.of(), Map.of());
    }

    /** As the last run wrote it; nothing where that had other settings. */
    static TableCursor parse(Optional<String> text, Sha256 settings) {
        return text.map(json -> JSON.readValue(json, TableCursor.class))
                .filter(cursor -> cursor.settings().equals(settings))
                .orElseGet(() -> start(settings));
    }

    /** The same with one more record. */
    TableCursor with(String address, Sighting sighting) {
        TableCursor more = new TableCursor(settings, responses, whole);
        more.responses.putAll(sighting.responses());
        sighting.whole().ifPresent(inputs -> more.whole.put(address, inputs));
        return more;
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    Optional<FileResponse> findResponse(String url) {
        return Optional.ofNullable(responses.get(url));
    }

    boolean isWhole(String address, Sha256 inputs) {
        return inputs.equals(whole.get(address));
    }
}
