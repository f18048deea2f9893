package vn.congmo.gateway.connectors.ckanin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;

/** Asks for what changed; once a day, and at first, for everything, since CKAN does not tell what was deleted. */
final class CkanHarvester implements Harvester {

    private static final int ROWS = 100;

    private final Connection connection;
    private final Clock clock;
    private final CkanSearch search;
    private final Duration comparing;

    CkanHarvester(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.search = new CkanSearch(connection);
        this.comparing = HarvestOptions.duration(connection, "compare", "1d");
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        Instant now = clock.instant();
        Optional<CkanCursor> last = cursor.flatMap(CkanCursor::parse)
                .filter(before -> now.isBefore(before.whole().plus(comparing)));
        return last.map(before -> changes(before, harvest))
                .orElseGet(() -> everything(now, harvest))
                .text();
    }

    private CkanCursor changes(CkanCursor before, Harvest harvest) {
        Pass pass = new Pass(harvest, before.newest());
        pass.read("metadata_modified:[" + before.since() + " TO *]");
        return new CkanCursor(pass.newest, before.whole());
    }

    private CkanCursor everything(Instant now, Harvest harvest) {
        Pass pass = new Pass(harvest, Instant.EPOCH);
        long count = pass.read("");
        if (count == 0) {
            throw PartnerAnswers.emptiness();
        }
        boolean whole = pass.seen.size() == count;
        if (whole) {
            harvest.complete();
        }
        return new CkanCursor(pass.newest, whole ? now : Instant.EPOCH);
    }

    /** One way through the results until a page has no news; whole when as many came as the last page says there are. */
    private final class Pass {

        private final Harvest harvest;
        private final Set<String> seen = new HashSet<>();
        private Instant newest;

        Pass(Harvest harvest, Instant newest) {
            this.harvest = harvest;
            this.newest = newest;
        }

        long read(String condition) {
            for (int start = 0; ; start += ROWS) {
                JsonNode result = search.page(query(condition, start));
                int before = seen.size();
                result.path("results").forEach(this::take);
                if (seen.size() == before) {
                    return result.path("count").asLong();
                }
            }
        }

        private void take(JsonNode node) {
            String identifier = node.path("id").asString("");
            seen.add(identifier.isEmpty() ? node.path("name").asString("") : identifier);
            if (!isWanted(node)) {
                return;
            }
            try {
                HarvestedRecord record = new CkanRecord(connection.settings().address(), node).read();
                record.issued().filter(newest::isBefore).ifPresent(time -> newest = time);
                harvest.put(record);
            } catch (UnfitRecordException e) {
                harvest.quarantine(identifier.isEmpty() ? "?" : identifier, CkanRecord.bytes(node), e.reason());
            }
        }
    }

    private boolean isWanted(JsonNode node) {
        String name = node.path("name").asString("");
        boolean asked = connection.settings().datasets().contains("*")
                || connection.settings().datasets().contains(name);
        return asked
                && !node.path("type").asString("dataset").equals("harvest")
                && node.path("state").asString("active").equals("active");
    }

    private String query(String condition, int start) {
        String organisation = connection
                .findOption("organisation")
                .map(name -> "organization:\"" + name + "\"")
                .orElse("");
        String filter = (organisation + " " + condition).strip();
        return "rows=" + ROWS + "&start=" + start + "&sort=" + encode("id asc")
                + (filter.isEmpty() ? "" : "&fq=" + encode(filter));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
