package vn.congmo.gateway.feeds.oai;

/**
 * Records that belong together: of one theme, or of one publisher.
 *
 * @param spec its name in requests
 * @param name for people
 */
record OaiSet(String spec, String name) {

    static OaiSet of(String kind, String iri, String name) {
        String last = iri.replaceFirst("/+$", "").replaceFirst(".*[/#]", "");
        return new OaiSet(kind + "-" + last.replaceAll("[^A-Za-z0-9_.-]", "-"), name);
    }
}
