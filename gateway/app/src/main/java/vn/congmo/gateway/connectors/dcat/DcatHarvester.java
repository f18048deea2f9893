package vn.congmo.gateway.connectors.dcat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/** Reads all pages of a catalogue (Hydra of both generations); asks by entity tag where there is but one page. */
final class DcatHarvester implements Harvester {

    private static final int NOT_MODIFIED = 304;
    private static final int PAGES = 10_000;

    private final Connection connection;

    DcatHarvester(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        OutboundCall call = RdfAnswers.ask(connection, connection.settings().address());
        OutboundAnswer first = connection.send(cursor.filter(tag -> !tag.isEmpty())
                .map(tag -> call.with("If-None-Match", tag))
                .orElse(call));
        if (first.status() == NOT_MODIFIED) {
            harvest.restUnchanged();
            return cursor.orElse("");
        }
        Pages pages = new Pages(harvest);
        pages.read(first);
        if (pages.isWhole()) {
            harvest.complete();
        }
        return pages.read == 1 && pages.isWhole() ? first.findHeader("ETag").orElse("") : "";
    }

    /** All pages of one run. */
    private final class Pages {

        private final Harvest harvest;
        private final Set<String> found = new HashSet<>();
        private final Set<URI> visited = new HashSet<>();
        private Optional<Long> told = Optional.empty();
        private int read;

        Pages(Harvest harvest) {
            this.harvest = harvest;
        }

        void read(OutboundAnswer first) {
            Optional<OutboundAnswer> answer = Optional.of(first);
            visited.add(connection.settings().address());
            while (answer.isPresent() && read < PAGES) {
                Model page = everything(RdfAnswers.read(answer.get()));
                take(page);
                read++;
                answer = next(page).map(uri -> connection.send(RdfAnswers.ask(connection, uri)));
            }
            if (found.isEmpty()) {
                throw PartnerAnswers.emptiness();
            }
        }

        /** While it was read, a catalogue that tells another total has changed. */
        boolean isWhole() {
            return read < PAGES && told.map(total -> total == found.size()).orElse(true);
        }

        private void take(Model page) {
            DcatRecords records = new DcatRecords(
                    page.getGraph(), connection.settings().address().toString());
            page.listObjectsOfProperty(Terms.TOTAL)
                    .filterKeep(RDFNode::isLiteral)
                    .mapWith(node -> node.asLiteral().getLexicalForm())
                    .filterKeep(text -> text.matches("\\d{1,9}"))
                    .forEach(text -> told = Optional.of(Long.parseLong(text)));
            records.datasets().forEach(dataset -> take(records, dataset));
        }

        private void take(DcatRecords records, Resource dataset) {
            String identifier = records.findIdentifier(dataset).orElseGet(() -> anonymous(records.raw(dataset)));
            found.add(identifier);
            try {
                harvest.put(records.read(dataset));
            } catch (UnfitRecordException e) {
                harvest.quarantine(identifier, records.raw(dataset), e.reason());
            }
        }

        private Optional<URI> next(Model page) {
            return Stream.of(Terms.NEXT, Terms.NEXT_PAGE)
                    .flatMap(property -> page.listObjectsOfProperty(property).toList().stream())
                    .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
                    .filter(text -> text.matches("https?://\\S+"))
                    .map(URI::create)
                    .filter(visited::add)
                    .findFirst();
        }
    }

    /** Some put their catalogue into a named graph. */
    private static Model everything(DatasetGraph quads) {
        Model all = ModelFactory.createDefaultModel();
        quads.find().forEachRemaining(quad -> all.getGraph().add(quad.asTriple()));
        return all;
    }

    /** What has no name at all, by what it says: labels of blank nodes differ with each reading. */
    private static String anonymous(byte[] raw) {
        String text = new String(raw, StandardCharsets.UTF_8).replaceAll("_:\\S+", "_:");
        String sorted = text.lines().sorted().reduce("", (all, line) -> all + line + "\n");
        return "anonymous-"
                + Sha256.of(sorted.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }
}
