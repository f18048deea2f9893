package vn.congmo.gateway.feeds.discovery;

import java.time.Instant;
import java.util.Optional;

/**
 * A page for people, which is there in Vietnamese and English.
 *
 * @param path    of the Vietnamese one
 * @param changed when what it shows was published; empty where that is unknown
 */
record SitePage(String path, Optional<Instant> changed) {

    String english() {
        return path.equals("/") ? "/en" : "/en" + path;
    }
}
