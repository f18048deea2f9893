package vn.congmo.gateway.portal;

/** One choice of a list: what is sent and what is shown. */
record Option(String value, String label) {}
