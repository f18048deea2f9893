package vn.congmo.gateway.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Says what a problem's {@code type} means. */
@Hidden
@RestController
class ErrorPages {

    private final BaseIri base;
    private final Map<String, ErrorCode> codes;

    ErrorPages(BaseIri base, List<ErrorCodes> modules) {
        this.base = base;
        this.codes = modules.stream()
                .flatMap(module -> module.list().stream())
                .distinct()
                .collect(Collectors.toMap(ErrorCode::name, code -> code));
    }

    @GetMapping("/errors/{code}")
    Meaning get(@PathVariable String code) {
        ErrorCode known = codes.get(code);
        if (known == null) {
            throw new Refusal(EdgeErrors.NOT_FOUND, EdgeErrors.NOT_FOUND.title());
        }
        return new Meaning(
                base.resolve("/errors/" + code), Problems.status(known.kind()).value(), known.title());
    }

    /** What a problem type means; {@code status} is the HTTP status it comes with. */
    record Meaning(String type, int status, LocalizedText title) {}
}
