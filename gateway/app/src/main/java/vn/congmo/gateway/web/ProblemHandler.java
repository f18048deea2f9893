package vn.congmo.gateway.web;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Answers everything that fails with a problem (RFC 9457), or with its page where a person looks. */
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final BaseIri base;
    private final JsonMapper json;
    private final ProblemPage page;

    ProblemHandler(BaseIri base, JsonMapper json, ObjectProvider<ProblemPage> page) {
        this.base = base;
        this.json = json;
        this.page = page.getIfAvailable(PlainProblemPage::new);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            LOG.info("Broken off: {} ({})", exchange.getRequest().getURI().getRawPath(), thrown.toString());
            return Mono.error(thrown);
        }
        Problem problem = Problems.of(thrown);
        record(exchange, problem, thrown);
        Locale locale = Languages.choose(exchange.getRequest().getHeaders());
        boolean person = Negotiation.prefersHtml(exchange.getRequest().getHeaders());
        byte[] body = person
                ? page.html(problem, locale).getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(members(problem, locale));
        head(response, problem, thrown);
        EdgeHeaders.endConnection(exchange);
        response.getHeaders().setContentType(person ? Representation.HTML : MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(locale);
        response.getHeaders().setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    private static void head(ServerHttpResponse response, Problem problem, Throwable thrown) {
        HttpHeaders headers = response.getHeaders();
        EdgeHeaders.clearEntity(headers);
        response.setStatusCode(problem.status());
        if (thrown instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders());
        }
        if (problem.status().value() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        headers.setCacheControl("no-store");
    }

    private Map<String, Object> members(Problem problem, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", base.resolve("/errors/" + problem.code()));
        members.put("title", problem.title().in(locale));
        members.put("status", problem.status().value());
        members.put("detail", problem.detail().in(locale));
        members.put("code", problem.code());
        members.put("titles", languages(problem.title()));
        members.put("details", languages(problem.detail()));
        members.putAll(problem.particulars());
        return members;
    }

    private static Map<String, String> languages(LocalizedText text) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("vi", text.vi());
        languages.put("en", text.en());
        return languages;
    }

    private static void record(ServerWebExchange exchange, Problem problem, Throwable thrown) {
        if (problem.status().value() == 500 || thrown instanceof UncheckedIOException) {
            LOG.error(
                    "{} {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getURI().getRawPath(),
                    thrown);
        }
    }
}
