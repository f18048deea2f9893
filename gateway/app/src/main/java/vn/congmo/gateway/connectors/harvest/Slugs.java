package vn.congmo.gateway.connectors.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.Slug;

/** The names that a partner's records have here; a name is never given to another record, even when its own is gone. */
final class Slugs {

    private static final int LONGEST = 80;
    private static final int MARK = 8;

    private final Map<String, String> owners = new HashMap<>();

    void take(String slug, String identifier) {
        owners.put(slug, identifier);
    }

    /** The end of the record's address, or else its identifier; with a mark where that is another one's name. */
    String choose(String identifier, String origin) {
        String end = Slug.of(lastSegment(origin));
        String plain = end.isEmpty() ? Slug.of(identifier) : end;
        String slug =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
        boolean free = !slug.isEmpty() && owners.getOrDefault(slug, identifier).equals(identifier);
        return free ? slug : Slug.of(slug + " " + mark(identifier));
    }

    private static String mark(String identifier) {
        return Sha256.of(identifier.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
    }

    private static String lastSegment(String origin) {
        try {
            String path = URI.create(origin).getPath();
            return path == null ? "" : path.replaceFirst("/+$", "").replaceFirst(".*/", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
