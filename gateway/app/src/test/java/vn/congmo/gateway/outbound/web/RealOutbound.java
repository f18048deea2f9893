package vn.congmo.gateway.outbound.web;

import vn.congmo.gateway.outbound.Outbound;

/** The door to other machines for tests that start nothing else. */
public final class RealOutbound {

    private RealOutbound() {}

    /** As the gateway has it. */
    public static Outbound open() {
        return new NettyOutbound();
    }
}
