package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.running.RunningGateway;

/** Harvesters of others follow a dataset from its creation over a change to its withdrawal. */
class ChangesIT {

    private static final String DCAT_DATASET = "http://www.w3.org/ns/dcat#Dataset";

    @TempDir
    private static Path folder;

    private static RunningGateway gateway;
    private static Publisher publisher;
    private static Things things;

    @BeforeAll
    static void start() {
        things = new Things(folder.resolve("datasets"));
        things.say("một");
        gateway = RunningGateway.start(folder.resolve("datasets"));
        publisher = new Publisher(gateway);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void harvestersFollowACreateAnUpdateAndADelete() throws IOException, InterruptedException {
        String dataset = gateway.address() + "/dataset/things";
        Path read = folder.resolve("members");
        Path complaints = folder.resolve("complaints");
        Process client = new ProcessBuilder(Npm.command("ldes.mjs", List.of(gateway.address() + "/ldes", dataset)))
                .directory(Npm.folder().toFile())
                .redirectOutput(read.toFile())
                .redirectError(complaints.toFile())
                .start();
        try {
            Pause.until("the create", () -> types(read, dataset).contains("Create"));
            things.say("hai");
            publisher.publish();
            Pause.until("the update", () -> types(read, dataset).contains("Update"));
            publisher.withdraw("things");
            Pause.until("the end", () -> !client.isAlive());
            assertThat(client.waitFor()).as(Files.readString(complaints)).isZero();
        } finally {
            client.destroy();
        }
        assertThat(types(read, dataset)).containsExactly("Create", "Update", "Delete");
        assertThat(members(read, dataset).subList(0, 2)).allSatisfy(member -> assertThat(
                        member.path("types").values().stream().map(JsonNode::asString))
                .contains(DCAT_DATASET));
        harvestersMeetTheDeletion();
    }

    private static void harvestersMeetTheDeletion() {
        for (String format : List.of("oai_dc", "dcat_ap")) {
            assertThat(new Xoai(gateway.address() + "/oai").records(format))
                    .as(format)
                    .singleElement()
                    .satisfies(
                            record -> assertThat(record.getHeader().isDeleted()).isTrue());
        }
        JsonNode feed = Python.run("feedparser", "feed.py", List.of(gateway.address() + "/en/feed.atom"));
        assertThat(feed.path("bozo")).as("faults").isEmpty();
        assertThat(feed.path("entries").get(0).path("title").asString()).contains("Things");
        assertThat(feed.path("entries")).hasSize(3);
    }

    private static List<String> types(Path read, String object) {
        return members(read, object).stream()
                .map(member -> member.path("type").asString())
                .toList();
    }

    /** The members about an object, in the order in which the client gave them; only whole lines. */
    private static List<JsonNode> members(Path read, String object) {
        try {
            String text = Files.readString(read);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .filter(member -> object.equals(member.path("object").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
