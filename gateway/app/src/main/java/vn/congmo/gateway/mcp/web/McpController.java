package vn.congmo.gateway.mcp.web;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.mcp.McpErrors;
import vn.congmo.gateway.web.RequestBytes;

/**
 * Streamable HTTP (Model Context Protocol 2025-11-25, Transports) in its plainest form: a message in, a JSON answer out.
 * No sessions and no streams, so GET and DELETE are not allowed (405), as the protocol provides.
 */
@Hidden
@RestController
class McpController {

    private static final int LARGEST_BYTES = 256 * 1024;
    private static final String VERSION = "MCP-Protocol-Version";

    private final StatelessTransport transport;
    private final Origins origins;

    McpController(StatelessTransport transport, Origins origins) {
        this.transport = transport;
        this.origins = origins;
    }

    @PostMapping(path = "/mcp", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> post(ServerWebExchange exchange) throws IOException {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        origins.check(headers);
        String version = headers.getFirst(VERSION);
        if (version != null && !transport.protocolVersions().contains(version)) {
            throw McpErrors.refuse(McpErrors.PROTOCOL);
        }
        String body = new String(RequestBytes.of(exchange, LARGEST_BYTES), StandardCharsets.UTF_8);
        Optional<JSONRPCMessage> message = parse(body);
        return message.isPresent()
                ? answer(message.get())
                : invalid(ErrorCodes.PARSE_ERROR, "Not a JSON-RPC 2.0 message");
    }

    private static Optional<JSONRPCMessage> parse(String body) {
        try {
            return Optional.of(McpSchema.deserializeJsonRpcMessage(ToolServer.JSON, body));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> answer(JSONRPCMessage message) throws IOException {
        if (message instanceof JSONRPCRequest request) {
            JSONRPCResponse response = transport.answer(request);
            return json(ResponseEntity.ok()).body(ToolServer.JSON.writeValueAsString(response));
        }
        if (message instanceof JSONRPCNotification notification) {
            transport.take(notification);
            return ResponseEntity.accepted().build();
        }
        return invalid(ErrorCodes.INVALID_REQUEST, "Only requests and notifications are taken");
    }

    private static ResponseEntity<String> invalid(int code, String message) throws IOException {
        Map<String, Object> error = Map.of("jsonrpc", "2.0", "error", Map.of("code", code, "message", message));
        return json(ResponseEntity.badRequest()).body(ToolServer.JSON.writeValueAsString(error));
    }

    private static ResponseEntity.BodyBuilder json(ResponseEntity.BodyBuilder response) {
        return response.contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
