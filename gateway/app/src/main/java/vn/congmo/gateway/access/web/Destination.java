package vn.congmo.gateway.access.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody goes after signing in: a page of the desk and nowhere else, so that no link leads to another site. */
final class Destination {

    static final URI DESK = URI.create("/desk");

    private static final Pattern PAGE = Pattern.compile("(/en)?/desk(/[A-Za-z0-9._~-]+)*/?(\\?[A-Za-z0-9._~=&%-]*)?");

    private Destination() {}

    /** The page that was asked for, or the desk. */
    static URI of(@Nullable String next) {
        return next != null && PAGE.matcher(next).matches() && !next.contains("..") ? URI.create(next) : DESK;
    }

    /** The login page that leads there. */
    static URI login(String page, @Nullable String next) {
        return UriComponentsBuilder.fromUriString(page)
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(of(next))
                .toUri();
    }
}
