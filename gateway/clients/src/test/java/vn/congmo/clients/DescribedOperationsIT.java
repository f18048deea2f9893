package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.congmo.gateway.contract.ContractClient;

/**
 * Whoever has the API description and nothing else can ask every GET of it: with its examples, with each parameter, in
 * each media type, and with nonsense. Atlassian's validator holds each answer to the description.
 */
class DescribedOperationsIT {

    private static final HttpClient CLIENT = ContractClient.create();
    /** What the bundled data has none of: second versions, earlier pages of feeds, harvested datasets. */
    private static final Set<String> NOT_BUNDLED = Set.of(
            "/feed/{number}.atom",
            "/en/feed/{number}.atom",
            "/sitemap/{number}.xml",
            "/ldes/page/{page}",
            "/dataset/{slug}/version/{to}/diff/{from}/{table}.{form}",
            "/api/v1/datasets/{id}/diff",
            "/harvested/{source}/catalog",
            "/api/v1/harvested/{source}/{slug}",
            "/api/v1/harvested/{source}/{slug}/record",
            "/api/v1/harvested/{source}/{slug}/files/{name}");

    /** What answers nothing without a parameter that may be one of several. */
    private static final Set<String> WITHOUT_QUESTION = Set.of("/sparql", "/graphs");

    private static final List<String> NONSENSE = List.of("không/có gì", "\0'\"<x>", "x".repeat(3000));

    @TestFactory
    Stream<DynamicTest> examplesAnswer() {
        return operations(operation -> assertThat(status(operation.example())).isIn(expected(operation)));
    }

    @TestFactory
    Stream<DynamicTest> everyParameterMayBeTriedWithItsExamples() {
        return open(operation -> operation
                .examplesOfEachParameter()
                .forEach(address -> assertThat(status(address)).as(address).isIn(200, 303)));
    }

    @TestFactory
    Stream<DynamicTest> everyMediaTypeMayBeAskedFor() {
        return open(operation -> {
            for (String type :
                    WITHOUT_QUESTION.contains(operation.path()) ? List.<String>of() : operation.mediaTypes()) {
                HttpResponse<byte[]> answer = send(operation.example(), Map.of("Accept", type));
                assertThat(answer.statusCode()).as(type).isIn(200, 303);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nonsenseIsRefusedInWordsAndNeverAFault() {
        return operations(operation -> NONSENSE.stream()
                .flatMap(operation::broken)
                .forEach(address -> assertThat(status(address)).as(address).isLessThan(500)));
    }

    private static Set<Integer> expected(DescribedOperation operation) {
        if (WITHOUT_QUESTION.contains(operation.path())) {
            return Set.of(200, 400);
        }
        return Set.of(operation.isSecured() ? 401 : NOT_BUNDLED.contains(operation.path()) ? 404 : 200);
    }

    private static Stream<DynamicTest> open(Check check) {
        return DescribedOperation.list().stream()
                .filter(operation -> !operation.isSecured() && !NOT_BUNDLED.contains(operation.path()))
                .map(operation -> DynamicTest.dynamicTest(operation.path(), () -> check.of(operation)));
    }

    private static Stream<DynamicTest> operations(Check check) {
        return DescribedOperation.list().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.path(), () -> check.of(operation)));
    }

    private static int status(String address) {
        return send(address, Map.of()).statusCode();
    }

    private static HttpResponse<byte[]> send(String address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Bundled.address(address)));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    private interface Check {
        void of(DescribedOperation operation);
    }
}
