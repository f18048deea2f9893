package vn.congmo.sandbox;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs twins in one server (WireMock), each below the path of its name; on the loopback interface only. */
public final class Sandbox implements AutoCloseable {

    private final Map<String, Twin> twins;
    private final FaultPlan faults = new FaultPlan();
    private final WireMockServer server;

    private Sandbox(int port, Twin... twins) {
        this.twins = Arrays.stream(twins).collect(Collectors.toUnmodifiableMap(Twin::name, Function.identity()));
        this.server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .disableRequestJournal()
                // A compressed answer has no length that it could fall short of.
                .gzipDisabled(true)
                .extensions(new Answers()));
    }

    /** Starts these twins; port 0 takes a free one. */
    public static Sandbox start(int port, Twin... twins) {
        Sandbox sandbox = new Sandbox(port, twins);
        sandbox.server.start();
        sandbox.server.stubFor(
                WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse().withTransformers(Answers.NAME)));
        return sandbox;
    }

    /** Where a twin is: what a connector has as its address. */
    public URI address(Twin twin) {
        return URI.create(server.baseUrl() + "/" + twin.name());
    }

    /** Lets the next requests to a twin go wrong, one fault each. */
    public void fail(Twin twin, Fault... next) {
        faults.add(twin.name(), next);
    }

    /** No more faults for this twin. */
    public void heal(Twin twin) {
        faults.clear(twin.name());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Hands each request to its twin, and lets go wrong what shall. */
    private final class Answers implements ResponseDefinitionTransformerV2 {

        static final String NAME = "twins";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            AskedTwin asked = AskedTwin.of(event.getRequest());
            Twin twin = twins.get(asked.name());
            if (asked.name().equals(FaultPlan.PATH)) {
                return Responses.of(faults.order(asked.request(), twins.keySet()));
            }
            if (twin == null) {
                return Responses.of(Index.of(twins.values(), server.baseUrl()));
            }
            return faults.next(twin.name())
                    .map(fault -> Responses.of(fault, fault.acts() ? twin.answer(asked.request()) : TwinAnswer.of(500)))
                    .orElseGet(() -> Responses.of(twin.answer(asked.request())));
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
