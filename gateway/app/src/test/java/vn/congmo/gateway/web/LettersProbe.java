package vn.congmo.gateway.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** A collection that counts how often it is looked through. */
@Hidden
@RestController
class LettersProbe {

    private static final Listing<Letter> LISTING =
            new Listing<>("/probe/letters", Letter::id, List.of(), List.of(Sort.natural("id", Letter::id)), List.of());
    private static final JsonFace<Letter> JSON = JsonFace.of(
            "/probe/letters/{id}",
            Letter.class,
            Function.identity(),
            Map.of("next", "/probe/letters/{next}", "before", "/probe/letters/{before}"));

    private final AtomicInteger evaluations = new AtomicInteger();
    private final Answers answers;

    LettersProbe(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/probe/letters")
    ResponseEntity<Object> list(ServerWebExchange exchange) {
        var state = new CollectionState("head", Instant.EPOCH, Optional.empty(), Optional.empty());
        return answers.page(
                exchange,
                state,
                LISTING,
                this::letters,
                JSON,
                () -> new CsvFace<>(List.of("id", "rank"), letter -> List.of(letter.id(), "" + letter.rank())));
    }

    int evaluations() {
        return evaluations.get();
    }

    private List<Letter> letters() {
        evaluations.incrementAndGet();
        return IntStream.range(0, 3)
                .mapToObj(rank -> new Letter("a " + rank, rank, List.of("x/" + rank, "y"), Optional.empty()))
                .toList();
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Letter(String id, int rank, List<String> next, Optional<String> before) {}
}
