package vn.congmo.sandbox;

import java.time.Clock;

/** All twins that the sandbox runs for people. */
final class Twins {

    private Twins() {}

    static Twin[] all() {
        return new Twin[] {
            AxisTwin.withSamples(),
            new CatalogueTwin(),
            new CkanTwin(),
            new NdxpTwin(),
            new PxWebTwin(),
            new TriplesTwin(),
            new WebhookTwin(Clock.systemUTC())
        };
    }
}
