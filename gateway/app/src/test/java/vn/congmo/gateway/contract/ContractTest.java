package vn.congmo.gateway.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests' client fails on what a server answers against its own description, and every test uses that client. */
class ContractTest {

    private static final String DESCRIPTION = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/thing": {"get": {"responses": {
              "200": {"description": "OK", "content": {"application/json": {"schema": {
                "type": "object", "properties": {"name": {"type": "string"}}}}}},
              "4XX": {"description": "No"}}}}}}""";

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v3/api-docs", exchange -> answer(exchange, 200, "application/json", DESCRIPTION));
        server.createContext("/", exchange -> {
            String[] wanted = exchange.getRequestURI().getQuery().split(";", -1);
            answer(exchange, Integer.parseInt(wanted[0]), wanted[1], wanted[2]);
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "thing | 200;application/json;{'name':'a'}",
                "thing | 404;text/plain;",
                "other | 500;text/plain;whatever",
            })
    void whatIsDescribedPasses(String path, String answer) throws Exception {
        assertThat(get(path, answer).headers().map()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "500;text/plain; | status 500 not defined",
                "200;text/csv;name | 'text/csv' does not match",
                "200;application/json;{'name':1} | integer",
                "200;application/json;{'colour':'red'} | colour",
            })
    void whatIsNotDescribedFails(String answer, String why) {
        assertThatThrownBy(() -> get("thing", answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET ")
                .hasMessageContaining(why);
    }

    @Test
    void noTestOpensAnotherClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..contract..")
                .should()
                .callMethod(HttpClient.class, "newHttpClient")
                .orShould()
                .callMethod(HttpClient.class, "newBuilder")
                .because("only ContractClient looks whether the answer is described")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("vn.congmo.gateway"));
    }

    private static HttpResponse<String> get(String path, String answer) throws IOException, InterruptedException {
        String query = answer.replace("'", "%22").replace("{", "%7B").replace("}", "%7D");
        URI address = URI.create(
                "http://127.0.0.1:%d/%s?%s".formatted(server.getAddress().getPort(), path, query));
        return ContractClient.create().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static void answer(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
