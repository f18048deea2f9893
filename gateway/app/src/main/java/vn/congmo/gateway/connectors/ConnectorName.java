package vn.congmo.gateway.connectors;

import java.util.regex.Pattern;

/** What the configuration calls a connector: the {@code <name>} of {@code gateway.connectors.<name>.*}. */
public record ConnectorName(String slug) implements Comparable<ConnectorName> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** No connector is called so: it stands before the names of reports. */
    public static final ConnectorName REPORTS = new ConnectorName("reports");

    public ConnectorName {
        if (!SLUG.matcher(slug).matches() || slug.length() > 60) {
            throw new IllegalArgumentException("Lower-case letters, digits and hyphens, up to 60: " + slug);
        }
    }

    @Override
    public int compareTo(ConnectorName other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
