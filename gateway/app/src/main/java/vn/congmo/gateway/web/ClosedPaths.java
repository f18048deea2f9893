package vn.congmo.gateway.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What is not for everybody: no other site may read it, and no cache keeps it. */
public final class ClosedPaths {

    /** Below these, every method needs an officer. */
    public static final List<String> DESK = List.of(
            "/desk/**",
            "/en/desk/**",
            "/api/v1/intake/**",
            "/api/v1/reviews/**",
            "/api/v1/edxml/**",
            "/api/v1/connectors/**",
            "/api/v1/deliveries/**",
            "/api/v1/deliveries.atom");

    private static final List<String> SIGN_IN = List.of("/login/**", "/en/login/**", "/logout/**", "/oauth2/**");

    private static final List<PathPattern> PATTERNS = Stream.concat(DESK.stream(), SIGN_IN.stream())
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private ClosedPaths() {}

    /** Whether this is one of them. */
    public static boolean contain(PathContainer path) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
