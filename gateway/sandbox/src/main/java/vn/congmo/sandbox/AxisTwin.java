package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A provincial document axis, as public code of other provinces calls theirs. */
public final class AxisTwin implements Twin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DAY = "\\d{4}/\\d{2}/\\d{2}";

    private final Map<String, Offered> offered = new LinkedHashMap<>();
    private final Map<String, List<String>> statuses = new LinkedHashMap<>();
    private final List<String> sent = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();
    private int logIns;

    /** An axis that holds nothing. */
    public AxisTwin() {}

    /** The axis that people try: two documents wait there. */
    static AxisTwin withSamples() {
        AxisTwin axis = new AxisTwin();
        String first = "000.00.00.G22,2026/04/22,7816/VPCP-KSTT";
        axis.offer(
                "11111111-0000-4000-8000-000000000001",
                EdxmlSample.of(first)
                        .file("7816.txt", EdxmlSample.letter("7816", "20/5/2026"))
                        .layered("edXML"));
        axis.offer(
                "11111111-0000-4000-8000-000000000002",
                EdxmlSample.of("5f0cbb04")
                        .packed("7817.txt", EdxmlSample.letter("7817", "15/6/2026"))
                        .flat());
        return axis;
    }

    /** Lets a message wait for whoever asks. */
    public synchronized void offer(String docId, String edxml) {
        offered.put(docId, new Offered("edoc", edxml));
    }

    /** Lets a status message wait. */
    public synchronized void offerStatus(String docId, String edxml) {
        offered.put(docId, new Offered("status", edxml));
    }

    /** The statuses that a document went through, oldest first; the same twice running counts once. */
    public synchronized List<String> statuses(String docId) {
        return List.copyOf(statuses.getOrDefault(docId, List.of()));
    }

    /** The messages that were sent. */
    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    /** Ends all tokens before their time. */
    public synchronized void endTokens() {
        tokens.clear();
    }

    /** How often somebody logged in. */
    public synchronized int logIns() {
        return logIns;
    }

    @Override
    public String name() {
        return "axis";
    }

    @Override
    public String help() {
        return """
                Trục liên thông văn bản cấp tỉnh / A provincial document axis
                kind: axis
                options: {system-id: H15.001, application: LTVB}
                credentials: username = sandbox, password = sandbox, secret-key = sandbox
                allow-private: true
                """;
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        if (request.path().equals("/v1/auth/login")) {
            return logIn(request);
        }
        String token = request.findHeader("Authorization").orElse("").replaceFirst("^Bearer ", "");
        if (!tokens.contains(token)) {
            return TwinAnswer.json(401, "{\"code\":401,\"message\":\"licenseInfo:invalid\"}");
        }
        if (!"sandbox".equals(request.findHeader("X-SecretKey").orElse(""))
                || request.findHeader("X-SystemId").isEmpty()) {
            return refusal(401, "15", "Sai SystemId hoac SecretKey");
        }
        return switch (request.method() + " " + request.path()) {
            case "GET /v1/syncReceivedEdocList" -> list(request);
            case "GET /v1/getEdoc" -> get(request);
            case "POST /v1/updateStatus" -> update(JSON.readTree(request.body()));
            case "POST /v1/sendEdoc" -> send(request);
            default -> TwinAnswer.of(404);
        };
    }

    private TwinAnswer logIn(TwinRequest request) {
        JsonNode given = JSON.readTree(request.body());
        if (!given.path("username").asString("").equals("sandbox")
                || !given.path("password").asString("").equals("sandbox")) {
            return TwinAnswer.json(401, "{\"code\":401,\"message\":\"Sai tai khoan hoac mat khau\"}");
        }
        logIns++;
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        ObjectNode answer = JSON.createObjectNode().put("code", 200).put("message", "OK");
        answer.putObject("data").put("id", "1").put("username", "sandbox").put("token", token);
        return TwinAnswer.json(200, answer.toString());
    }

    private TwinAnswer list(TwinRequest request) {
        String type = request.findParameter("messageType").orElse("");
        boolean days = request.findParameter("fromDate").orElse("").matches(DAY)
                && request.findParameter("toDate").orElse("").matches(DAY);
        if (!days) {
            return refusal(200, "22", "Sai dinh dang ngay");
        }
        ObjectNode answer = success();
        ArrayNode data = answer.putArray("data");
        offered.forEach((docId, message) -> {
            if (message.type.equals(type)) {
                data.addObject()
                        .put("docId", docId)
                        .put("messageType", type)
                        .put("from", "000.00.00.G22")
                        .put("to", "000.00.00.H15")
                        .put("status", "initial");
            }
        });
        return TwinAnswer.json(200, answer.put("count", data.size()).toString());
    }

    private TwinAnswer get(TwinRequest request) {
        String docId = request.findParameter("docId").orElse("");
        Offered message = offered.get(docId);
        if (message == null) {
            return refusal(200, "10", "Khong tim thay van ban");
        }
        ObjectNode answer = success();
        answer.putObject("data")
                .put("docId", docId)
                .put("from", "000.00.00.G22")
                .put("edxml", message.edxml)
                .putArray("attachments");
        return TwinAnswer.json(200, answer.toString());
    }

    private TwinAnswer update(JsonNode body) {
        String docId = body.path("docId").asString("");
        String status = body.path("status").asString("");
        if (!offered.containsKey(docId) || !status.matches("\\d{2}")) {
            return refusal(200, "22", "Sai ma trang thai hoac van ban");
        }
        List<String> before = statuses.computeIfAbsent(docId, first -> new ArrayList<>());
        if (before.isEmpty() || !before.getLast().equals(status)) {
            before.add(status);
        }
        return TwinAnswer.json(200, success().toString());
    }

    private TwinAnswer send(TwinRequest request) {
        if (request.findHeader("Content-Length").isEmpty()) {
            return TwinAnswer.of(411, "text/plain", "Unexpected end of Stream");
        }
        String body = new String(request.body(), StandardCharsets.UTF_8);
        int begin = body.indexOf("<?xml");
        int end = body.lastIndexOf("</edXML:edXML>");
        if (!body.contains("name=\"edocFile\"") || !body.contains("name=\"messageType\"") || begin < 0 || end < begin) {
            return refusal(200, "10", "File khong hop le");
        }
        String message = body.substring(begin, end) + "</edXML:edXML>";
        if (!sent.contains(message)) {
            sent.add(message);
        }
        return TwinAnswer.json(
                200, success().put("docId", UUID.randomUUID().toString()).toString());
    }

    private static ObjectNode success() {
        return JSON.createObjectNode().put("success", true).put("message", "OK");
    }

    private static TwinAnswer refusal(int status, String code, String words) {
        ObjectNode answer = JSON.createObjectNode().put("success", false).put("message", "Loi");
        answer.putObject("data")
                .putNull("docId")
                .put("status", "error")
                .put("errorCode", code)
                .put("errorDesc", words);
        return TwinAnswer.json(status, answer.toString());
    }

    private record Offered(String type, String edxml) {}
}
