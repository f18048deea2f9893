package vn.congmo.gateway.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Says what a problem's {@code type} means. */
@Hidden
@RestController
class ErrorPages {

    private final BaseIri base;
    private final ProblemPage page;
    private final Map<String, ErrorCode> codes;

    ErrorPages(BaseIri base, List<ErrorCodes> modules, ObjectProvider<ProblemPage> page) {
        this.base = base;
        this.page = page.getIfAvailable(PlainProblemPage::new);
        this.codes = modules.stream()
                .flatMap(module -> module.list().stream())
                .distinct()
                .collect(Collectors.toMap(ErrorCode::name, code -> code));
    }

    /** A page in both languages for a person, JSON for a program. */
    @GetMapping("/errors/{code}")
    ResponseEntity<Object> get(@PathVariable String code, ServerWebExchange exchange) {
        ErrorCode known = codes.get(code);
        if (known == null) {
            throw new Refusal(EdgeErrors.NOT_FOUND, EdgeErrors.NOT_FOUND.title());
        }
        HttpHeaders request = exchange.getRequest().getHeaders();
        exchange.getResponse().getHeaders().setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        HttpStatus status = Problems.status(known.kind());
        return Negotiation.prefersHtml(request)
                ? ResponseEntity.ok()
                        .contentType(Representation.HTML)
                        .body(page.html(explained(known, status), Languages.choose(request)))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Meaning(base.resolve("/errors/" + code), status.value(), known.title()));
    }

    /** Below its title, the same in the other language. */
    private static Problem explained(ErrorCode code, HttpStatus status) {
        LocalizedText title = code.title();
        return new Problem(code.name(), status, title, new LocalizedText(title.en(), title.vi()), Map.of());
    }

    /** What a problem type means; {@code status} is the HTTP status it comes with. */
    record Meaning(String type, int status, LocalizedText title) {}
}
