package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.congmo.running.InstalledProgram;
import vn.congmo.running.RunningGateway;

/** The gateway keeps real triple stores in step: whole, once, through their deaths, and takes back what is withdrawn. */
class TripleStoresIT {

    private static final Set<String> BY_GRAPHS = Set.of("indicators", "big-problems");
    private static final Set<String> BY_UPDATE = Set.of("organisations", "places", "plans");

    private static final Set<String> CHANGED = Set.of("big-problems", "places");
    private static final List<String> WITHDRAWN = List.of("big-problems", "plans");

    @TempDir
    private static Path folder;

    private static final List<TripleStore> STORES = new ArrayList<>();
    private static RunningGateway gateway;
    private static Publisher publisher;

    @BeforeAll
    static void start() throws IOException {
        STORES.add(Fuseki.start(Files.createDirectory(folder.resolve("fuseki")), BY_GRAPHS, BY_UPDATE));
        InstalledProgram.find("virtuoso-t").ifPresent(TripleStoresIT::startVirtuoso);
        STORES.forEach(TripleStore::awaitReady);
        copy(Path.of(System.getProperty("gateway.datasets")), folder.resolve("datasets"));
        Map<String, String> environment = new HashMap<>(Map.of("VIRTUOSO_USER", "dba"));
        targets().map(StoreTarget::environment).forEach(environment::putAll);
        gateway = RunningGateway.start(folder.resolve("datasets"), environment);
        publisher = new Publisher(gateway);
    }

    private static void startVirtuoso(Path program) {
        try {
            STORES.add(
                    Virtuoso.start(program, Files.createDirectory(folder.resolve("virtuoso")), BY_GRAPHS, BY_UPDATE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterAll
    static void stop() {
        if (gateway != null) {
            gateway.close();
        }
        STORES.forEach(TripleStore::close);
    }

    @Test
    void virtuosoIsAmongThem() {
        InstalledProgram.get("virtuoso-opensource-7", "virtuoso-t");
    }

    @Test
    void theStoresHoldWhatIsPublished() throws IOException {
        assertThat(publisher.read("/api/v1/datasets").path("total").asInt())
                .isEqualTo(BY_GRAPHS.size() + BY_UPDATE.size());
        awaitInStep("the first versions");
        assertAllWhole();
        targets()
                .forEach(target -> assertThat(publisher.run(target.connector())).isEmpty());

        STORES.forEach(TripleStore::close);
        change("big-problems/problems.csv", "mô hình y tế thông minh", "mô hình y tế rất thông minh");
        change("registers/places/places.csv", ",Viet Nam,country,", ",Vietnam,country,");
        publisher.publish();
        Pause.until("a failure at each", () -> targets().allMatch(TripleStoresIT::hasFailed));
        STORES.forEach(TripleStore::startAgain);
        awaitInStep("the second versions");
        assertAllWhole();
        assertNothingTwice();

        WITHDRAWN.forEach(publisher::withdraw);
        awaitInStep("the withdrawals");
        targets()
                .forEach(target -> WITHDRAWN.forEach(
                        dataset -> assertThat(target.read(graph(dataset))).isEmpty()));
    }

    private static Stream<StoreTarget> targets() {
        return STORES.stream().flatMap(store -> store.targets().stream());
    }

    private static String graph(String dataset) {
        return gateway.address() + "/dataset/" + dataset;
    }

    private static void awaitInStep(String what) {
        Pause.until(what, () -> targets().allMatch(TripleStoresIT::isInStep));
    }

    /** Where something failed it is asked for again: two writers at once are at times too many for Virtuoso. */
    private static boolean isInStep(StoreTarget target) {
        if (hasFailed(target)) {
            publisher.run(target.connector());
        }
        return "in-step".equals(connector(target).path("health").asString());
    }

    private static boolean hasFailed(StoreTarget target) {
        return connector(target).path("items").values().stream().anyMatch(item -> item.has("tries"));
    }

    private static JsonNode connector(StoreTarget target) {
        return publisher.read("/api/v1/connectors/" + target.connector());
    }

    /** Each graph has the triples of the published file, and one that says which version they are. */
    private static void assertWhole(StoreTarget target, String dataset) {
        Set<Triple> held = target.read(graph(dataset));
        Set<Triple> published = StoreTarget.triples(graph(dataset) + ".nt");
        String where = "%s of %s".formatted(dataset, target.connector());
        assertThat(held.containsAll(published)).as(where).isTrue();
        held.removeAll(published);
        assertThat(held).as(where).extracting(Triple::getPredicate).containsExactly(OWL2.versionInfo.asNode());
    }

    private static void assertAllWhole() {
        targets().forEach(target -> target.datasets().forEach(dataset -> assertWhole(target, dataset)));
    }

    /** By dataset and version, how often a partner confirmed it. */
    private static Map<String, Long> delivered(StoreTarget target) {
        return publisher.read("/api/v1/connectors/%s/deliveries".formatted(target.connector())).values().stream()
                .filter(line -> "delivered".equals(line.path("event").asString()))
                .collect(Collectors.groupingBy(
                        line -> line.path("dataset").asString() + " "
                                + line.path("version").asString(),
                        Collectors.counting()));
    }

    /** Every dataset came once, and each that was changed once more. */
    private static void assertNothingTwice() {
        targets().forEach(target -> {
            Map<String, Long> once = Stream.concat(
                            target.datasets().stream().map(dataset -> dataset + " 1"),
                            CHANGED.stream().filter(target.datasets()::contains).map(dataset -> dataset + " 2"))
                    .collect(Collectors.toMap(version -> version, version -> 1L));
            assertThat(delivered(target)).as(target.connector()).isEqualTo(once);
        });
    }

    private static void change(String file, String words, String others) throws IOException {
        Path table = folder.resolve("datasets").resolve(file);
        String before = Files.readString(table);
        assertThat(before).contains(words);
        Files.writeString(table, before.replaceFirst(Pattern.quote(words), others));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
