package vn.congmo.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.Arrays;

/** Answers and faults as the server sends them. */
final class Responses {

    private static final int DRIPS = 60;
    private static final int DRIPPING_MILLIS = 60_000;

    private Responses() {}

    static ResponseDefinition of(TwinAnswer answer) {
        return whole(answer).build();
    }

    /** What comes of an answer when this goes wrong. */
    static ResponseDefinition of(Fault fault, TwinAnswer answer) {
        return switch (fault) {
            case RESET, LOST_ANSWER ->
                WireMock.aResponse()
                        .withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
                        .build();
            case GARBAGE ->
                WireMock.aResponse()
                        .withFault(com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE)
                        .build();
            case ERROR, ERROR_AFTER ->
                of(TwinAnswer.of(500, "text/html;charset=utf-8", "<h1>Internal Server Error</h1>"));
            case CUT_OFF ->
                whole(new TwinAnswer(
                                answer.status(),
                                answer.headers(),
                                Arrays.copyOf(answer.body(), answer.body().length / 2)))
                        .withHeader("Content-Length", "" + answer.body().length)
                        .build();
            case BUSY -> of(TwinAnswer.of(503).with("Retry-After", "2"));
            case SLOW_DRIP -> slow(answer).build();
        };
    }

    /** What has no body cannot drip: then its head is late. */
    private static ResponseDefinitionBuilder slow(TwinAnswer answer) {
        return answer.body().length == 0
                ? whole(answer).withFixedDelay(DRIPPING_MILLIS)
                : whole(answer).withChunkedDribbleDelay(DRIPS, DRIPPING_MILLIS);
    }

    private static ResponseDefinitionBuilder whole(TwinAnswer answer) {
        ResponseDefinitionBuilder response =
                WireMock.aResponse().withStatus(answer.status()).withBody(answer.body());
        answer.headers().forEach(response::withHeader);
        return response;
    }
}
