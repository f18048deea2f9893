package vn.congmo.gateway.connectors;

/**
 * What a partner confirmed.
 *
 * @param text the partner's own name for what it holds, for people and for the next delivery
 */
public record Receipt(String text) {}
