package vn.congmo.gateway.mcp.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.core.LocalizedText;

/** Announces the tools for agents in the catalogue. */
@Configuration(proxyBeanMethods = false)
class McpService {

    @Bean
    DataService announcedTools() {
        return new DataService(
                "mcp",
                "/mcp",
                "/developers/mcp",
                "/developers/mcp",
                new LocalizedText("Công cụ cho tác tử AI (MCP)", "Tools for AI agents (MCP)"),
                new LocalizedText(
                        "Tìm, đọc bảng, trích điều khoản và truy vấn SPARQL, chỉ đọc.",
                        "Searches, reads tables, cites clauses and queries by SPARQL, read only."),
                "https://modelcontextprotocol.io/specification/2025-11-25");
    }
}
