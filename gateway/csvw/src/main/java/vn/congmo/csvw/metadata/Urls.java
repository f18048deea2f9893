package vn.congmo.csvw.metadata;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Resolving and comparing URLs by RFC 3986, without ever failing on a strange one. */
public final class Urls {

    private Urls() {}

    /** The absolute form of a reference; the reference itself where it cannot be resolved. */
    public static String resolve(String base, String reference) {
        try {
            return reference.isEmpty()
                    ? base
                    : IRIx.create(base).resolve(reference).str();
        } catch (IRIException e) {
            return reference;
        }
    }

    /**
     * Syntax- and scheme-based normalisation (RFC 3986, sections 6.2.2 and 6.2.3), for comparing.
     *
     * @see <a href="https://www.w3.org/TR/tabular-data-model/#url-normalization">Model for Tabular Data, section 6.3</a>
     */
    public static String normalise(String url) {
        try {
            return IRIx.create(url).normalize().str();
        } catch (IRIException e) {
            return url;
        }
    }

    /** A URL without what comes after {@code #}, as it is asked for over HTTP. */
    static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
