package vn.congmo.gateway.web;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.Exceptions;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Tells which problem an exception is to the client. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (Exceptions.unwrap(thrown)) {
            case Refusal refusal -> of(refusal.code(), refusal.detail(), refusal.particulars());
            case RejectedExecutionException busy -> of(EdgeErrors.BUSY);
            case TimeoutException late -> of(EdgeErrors.TIMED_OUT);
            case DataBufferLimitException large -> of(EdgeErrors.BODY_TOO_LARGE);
            case ServerWebInputException input -> of(input);
            case ErrorResponse response -> of(response.getStatusCode());
            case UncheckedIOException lost -> of(EdgeErrors.UNAVAILABLE);
            default -> of(EdgeErrors.INTERNAL);
        };
    }

    static HttpStatus status(ErrorCode.Kind kind) {
        return switch (kind) {
            case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case UNCONDITIONAL -> HttpStatus.PRECONDITION_REQUIRED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static Problem of(ErrorCode code) {
        return of(code, code.title(), Map.of());
    }

    private static Problem of(ErrorCode code, LocalizedText detail, Map<String, Object> particulars) {
        return new Problem(code.name(), status(code.kind()), code.title(), detail, particulars);
    }

    /** A parameter or body that is not what the operation takes; says which, where that is known. */
    private static Problem of(ServerWebInputException input) {
        ErrorCode code = EdgeErrors.of(input.getStatusCode());
        LocalizedText detail = Optional.ofNullable(input.getMethodParameter())
                .flatMap(parameter -> Optional.ofNullable(parameter.getParameterName()))
                .map(name -> new LocalizedText(
                        "Không đọc được tham số \"" + name + "\"", "The parameter \"" + name + "\" cannot be read"))
                .orElse(code.title());
        return of(code, detail, Map.of());
    }

    private static Problem of(HttpStatusCode status) {
        ErrorCode code = EdgeErrors.of(status);
        return new Problem(code.name(), status, code.title(), code.title(), Map.of());
    }
}
