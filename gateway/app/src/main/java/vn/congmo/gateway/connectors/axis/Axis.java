package vn.congmo.gateway.connectors.axis;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AgentId;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.edxml.Channel;
import vn.congmo.gateway.connectors.edxml.Correspondence;
import vn.congmo.gateway.connectors.edxml.Correspondence.Untold;
import vn.congmo.gateway.connectors.edxml.EdxmlAttachment;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;

/**
 * One axis: each run takes what was sent since the day before the last one and tells what statuses there are. Documents
 * are no records of a catalogue: they go to the correspondence; the harvest counts them, and holds
 * what cannot be read.
 */
final class Axis implements Harvester {

    private final AxisSettings settings;
    private final AxisClient client;
    private final Correspondence correspondence;
    private final Consumer<Agent> progress;
    private final ContentStore archive;
    private final Clock clock;
    private final Agent agent;

    Axis(
            AxisSettings settings,
            AxisClient client,
            Correspondence correspondence,
            Consumer<Agent> progress,
            ContentStore archive,
            Clock clock) {
        this.settings = settings;
        this.client = client;
        this.correspondence = correspondence;
        this.progress = progress;
        this.archive = archive;
        this.clock = clock;
        String name = settings.name().slug();
        this.agent = new Agent(new AgentId("connector-" + name), "Kết nối (connector) " + name, Role.OFFICER);
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        LocalDate today = ProvinceTime.day(clock.instant());
        LocalDate from =
                cursor.map(day -> LocalDate.parse(day).minusDays(1)).orElseGet(() -> today.minusDays(settings.days()));
        fetch("edoc", from, today, harvest);
        if (settings.statuses()) {
            fetch("status", from, today, harvest);
        }
        progress.accept(agent);
        correspondence.listUntold(settings.name().slug()).forEach(this::tell);
        return today.toString();
    }

    private void fetch(String messageType, LocalDate from, LocalDate to, Harvest harvest) {
        client.list(messageType, from, to).stream()
                .map(docId -> Channel.of(settings.name().slug(), docId))
                .filter(channel -> !correspondence.contains(channel))
                .forEach(channel -> take(channel, harvest));
    }

    /** One message that cannot be read does not keep the others away. */
    private void take(Channel channel, Harvest harvest) {
        String docId = channel.reference().orElseThrow();
        try {
            JsonNode edoc = client.get(docId);
            byte[] message = message(edoc.path("edxml").asString(""));
            try {
                correspondence.receive(message, attachments(edoc), channel, agent);
                harvest.received();
            } catch (Refusal unreadable) {
                correspondence.reject(message, channel, unreadable.detail(), agent);
                harvest.quarantine(docId, message, unreadable.detail());
            }
        } catch (PartnerFault fault) {
            if (fault.kind() != PartnerFault.Kind.REFUSED) {
                throw fault;
            }
            harvest.quarantine(docId, new byte[0], fault.reason());
        }
    }

    /** Told twice where nobody knows whether the axis heard: the same status again changes nothing there. */
    private void tell(Untold untold) {
        try {
            if (settings.asMessages() && isReadable(untold)) {
                client.send("status", untold.document().id() + ".edxml", archive.require(correspondence.write(untold)));
            } else {
                client.update(docId(untold), untold.status().code());
            }
            correspondence.told(untold, Optional.empty());
        } catch (PartnerFault fault) {
            if (fault.kind() != PartnerFault.Kind.REFUSED) {
                throw fault;
            }
            correspondence.told(untold, Optional.of(fault.reason().vi()));
        }
    }

    /** A message names the document that it is about, where somebody could read which that is. */
    private static boolean isReadable(Untold untold) {
        return !untold.document().received().orElseThrow().head().from().id().isEmpty();
    }

    private static String docId(Untold untold) {
        return untold.document().received().orElseThrow().reference().orElseThrow();
    }

    private static byte[] message(String edxml) {
        byte[] plain = edxml.strip().getBytes(StandardCharsets.UTF_8);
        return edxml.isBlank() || edxml.strip().startsWith("<") ? plain : decode(edxml, plain);
    }

    private static List<EdxmlAttachment> attachments(JsonNode edoc) {
        return edoc.path("attachments")
                .valueStream()
                .map(file -> new EdxmlAttachment(
                        file.path("fileName").asString("van-ban"),
                        "application/octet-stream",
                        decode(file.path("fileContent").asString(""), new byte[0])))
                .toList();
    }

    private static byte[] decode(String base64, byte[] otherwise) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
