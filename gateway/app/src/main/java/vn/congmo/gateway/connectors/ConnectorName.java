package vn.congmo.gateway.connectors;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the configuration calls a connector: the {@code <name>} of {@code gateway.connectors.<name>.*}. */
public record ConnectorName(String slug) implements Comparable<ConnectorName> {

    private static final int LONGEST = 60;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** No connector is called so: it stands before the names of reports. */
    public static final ConnectorName REPORTS = new ConnectorName("reports");

    public ConnectorName {
        if (!isName(slug)) {
            throw new IllegalArgumentException("Lower-case letters, digits and hyphens, up to 60: " + slug);
        }
    }

    /** The name that somebody asks for; empty where no connector can be called so. */
    public static Optional<ConnectorName> find(String asked) {
        return Optional.of(asked).filter(ConnectorName::isName).map(ConnectorName::new);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
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
