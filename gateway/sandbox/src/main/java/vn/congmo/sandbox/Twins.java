package vn.congmo.sandbox;

import java.time.Clock;

/** All twins that the sandbox runs for people. */
final class Twins {

    private Twins() {}

    /** Those that are no HTTP servers listen at ports behind this one; at free ones where it is 0. */
    static Twin[] all(int port) {
        return new Twin[] {
            AxisTwin.withSamples(),
            new BucketTwin(Clock.systemUTC(), 1000),
            new CatalogueTwin(),
            new CkanTwin(),
            new NdxpTwin(),
            new PxWebTwin(),
            SftpTwin.start(port == 0 ? 0 : port + 1),
            new TablesTwin(),
            new TriplesTwin(),
            new WebhookTwin(Clock.systemUTC())
        };
    }
}
