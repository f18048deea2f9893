package vn.congmo.gateway.connectors.axis;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundPolicy;

/** Does something before each call. */
record CountedCalls(Outbound outbound, Runnable before) implements Outbound {

    @Override
    public OutboundAnswer send(OutboundCall call, OutboundPolicy policy) {
        before.run();
        return outbound.send(call, policy);
    }

    @Override
    public OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target) {
        before.run();
        return outbound.download(call, policy, target);
    }

    @Override
    public InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy) {
        return outbound.resolve(address, usualPort, policy);
    }
}
