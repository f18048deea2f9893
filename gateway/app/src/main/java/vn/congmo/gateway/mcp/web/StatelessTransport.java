package vn.congmo.gateway.mcp.web;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Joins the protocol's engine to our controller: each message stands for itself. */
@Component
class StatelessTransport implements McpStatelessServerTransport {

    private static final List<String> VERSIONS =
            List.of(ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

    private @Nullable McpStatelessServerHandler engine;

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.engine = handler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    /** The answer to a request. */
    JSONRPCResponse answer(JSONRPCRequest request) {
        return Objects.requireNonNull(
                engine().handleRequest(McpTransportContext.EMPTY, request).block());
    }

    /** Takes note. */
    void take(JSONRPCNotification notification) {
        engine().handleNotification(McpTransportContext.EMPTY, notification).block();
    }

    private McpStatelessServerHandler engine() {
        return Objects.requireNonNull(engine, "The server is built before requests come");
    }
}
