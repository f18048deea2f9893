package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard that is told by webhooks: checks signature, age and id as Standard Webhooks wants, keeps what is new. */
public final class WebhookTwin implements Twin {

    /** The key it checks signatures with: made up, of no use elsewhere. */
    public static final String KEY = "whsec_c2FuZGJveC1rZXktb2Ytbm8tdXNlLWVsc2V3aGVyZQ==";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long WINDOW_SECONDS = 300;

    private final Clock clock;
    private final SortedMap<String, JsonNode> datasets = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private String key = KEY;

    /** By this clock. */
    public WebhookTwin(Clock clock) {
        this.clock = clock;
    }

    /** The latest event of each dataset that was not withdrawn. */
    public synchronized SortedMap<String, JsonNode> datasets() {
        return new TreeMap<>(datasets);
    }

    /** How many events it took, duplicates not counted. */
    public synchronized int events() {
        return seen.size();
    }

    /** Changes the key it checks with. */
    public synchronized void turnTo(String next) {
        this.key = next;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public String help() {
        return """
                Bảng điều hành nhận webhook / a dashboard that takes webhooks
                  kind: webhook
                  credentials: {key: "env:WEBHOOK_KEY"}   # WEBHOOK_KEY=%s
                  allow-private: true""".formatted(KEY);
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        if (!request.method().equals("POST")) {
            return TwinAnswer.of(405);
        }
        String id = request.findHeader("webhook-id").orElse("");
        String time = request.findHeader("webhook-timestamp").orElse("");
        if (!isSigned(id, time, request) || !isFresh(time)) {
            return TwinAnswer.json(401, "{\"error\":\"signature\"}");
        }
        if (seen.add(id)) {
            take(JSON.readTree(request.body()));
        }
        return TwinAnswer.of(204);
    }

    private void take(JsonNode event) {
        String dataset = event.path("subject").asString();
        if (event.path("type").asString().endsWith(".withdrawn")) {
            datasets.remove(dataset);
        } else {
            datasets.put(dataset, event);
        }
    }

    private boolean isFresh(String time) {
        return time.matches("\\d{1,12}")
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time)) <= WINDOW_SECONDS;
    }

    private boolean isSigned(String id, String time, TwinRequest request) {
        byte[] wanted = ("v1," + mac(id + "." + time + ".", request.body())).getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(request.findHeader("webhook-signature").orElse("").split(" "))
                .anyMatch(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted));
    }

    private String mac(String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.substring("whsec_".length())), "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
