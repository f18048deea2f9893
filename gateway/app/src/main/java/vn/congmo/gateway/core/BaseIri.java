package vn.congmo.gateway.core;

import java.net.URI;

/**
 * The address under which everything is named: absolute http(s) IRI without a trailing slash, fixed for ever once
 * something was published under it.
 *
 * @param value for example {@code https://data.daklak.gov.vn}
 */
public record BaseIri(String value) {

    public BaseIri {
        value = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        URI uri = URI.create(value);
        if (uri.getHost() == null || !uri.getScheme().matches("https?")) {
            throw new IllegalArgumentException("gateway.base-iri must be an absolute http(s) address, not: " + value);
        }
    }

    /** The IRI of a path that begins with a slash. */
    public String resolve(String path) {
        return value + path;
    }

    /** A thing: {@code <base>/id/<type>/<slug>}. */
    public String id(String type, String slug) {
        return value + "/id/" + type + "/" + slug;
    }

    /** A term of the own vocabulary: {@code <base>/def/<term>}. */
    public String def(String term) {
        return value + "/def/" + term;
    }

    /** A dataset: {@code <base>/dataset/<slug>}. */
    public String dataset(DatasetId dataset) {
        return value + dataset.path();
    }

    /** A version, and the name of its graph: {@code <base>/dataset/<slug>/version/<n>}. */
    public String version(VersionId version) {
        return value + version.path();
    }
}
