package vn.congmo.gateway.connectors.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** Runs harvesters and keeps what they show, each partner's apart. One run of a partner at a time. */
@Component
public class Harvests {

    private final HarvestLogs logs;
    private final ContentStore store;
    private final Path temporary;
    private final Clock clock;

    Harvests(HarvestLogs logs, ContentStore store, DataDirectory data, Clock clock) {
        this.logs = logs;
        this.store = store;
        this.temporary = data.resolve("temporary");
        this.clock = clock;
    }

    /**
     * Goes on from where the last run ended. A run that is cut off at any moment can be repeated: what it kept stays,
     * and nothing was taken out.
     *
     * @throws vn.congmo.gateway.connectors.PartnerFault when the partner cannot be read to the end
     * @throws UncheckedIOException                      when the disk does not take what was found
     */
    public HarvestOutcome run(Connection connection, Harvester harvester) {
        Source source = logs.get(connection.name());
        Keeper keeper = new Keeper(source, store, new FileTaker(connection, store, temporary), clock);
        Run run = new Run(source, keeper, clock);
        String cursor = harvester.harvest(source.look(SourceState::last).map(HarvestLine.Run::cursor), run);
        return run.end(cursor, connection.settings().deletions());
    }

    /**
     * A person says that everything that is held may go.
     *
     * @return how many records went
     */
    public int allowDeletions(ConnectorName name) {
        Optional<Source> source = logs.find(name);
        List<String> held = source.map(known -> known.look(state -> List.copyOf(state.held())))
                .orElse(List.of());
        List<HarvestLine> lines = new ArrayList<>();
        held.forEach(identifier -> lines.add(HarvestLine.gone(clock.instant(), identifier)));
        source.ifPresent(known -> known.append(lines));
        return held.size();
    }

    static byte[] read(ContentStore store, Sha256 content) {
        try {
            return Files.readAllBytes(store.require(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
