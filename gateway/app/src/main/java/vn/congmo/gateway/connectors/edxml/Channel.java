package vn.congmo.gateway.connectors.edxml;

import java.util.Optional;

/**
 * The way a message came.
 *
 * @param name      the connector; empty where it was posted
 * @param reference what that connector's partner calls it
 */
public record Channel(Optional<String> name, Optional<String> reference) {

    /** Posted to this gateway. */
    public static final Channel POSTED = new Channel(Optional.empty(), Optional.empty());

    /** By a connector. */
    public static Channel of(String connector, String reference) {
        return new Channel(Optional.of(connector), Optional.of(reference));
    }
}
