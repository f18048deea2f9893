package vn.congmo.gateway.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import vn.congmo.gateway.core.Sha256;

/**
 * What a cache may know of a representation (RFC 9110, section 8.8): it is told before any work is done for it.
 *
 * @param etag         quoted: equal tags promise equal bytes, or equal meaning where weak
 * @param lastModified when it last changed; kept to whole seconds as HTTP does
 * @param caching      who may keep it for how long
 */
public record Validators(String etag, Instant lastModified, CacheControl caching) {

    /** From the hash of the content itself. */
    public static Validators of(Sha256 content, Instant lastModified, CacheControl caching) {
        return new Validators('"' + content.hex() + '"', lastModified, caching);
    }

    /** From all that the bytes depend on: state, media type, language, parameters. */
    public static Validators of(Instant lastModified, CacheControl caching, Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part).append('\n');
        }
        return of(Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)), lastModified, caching);
    }

    /** The same for bytes that may differ while they say the same: rows in another order (RFC 9110, section 8.8.1). */
    public Validators weak() {
        return new Validators(etag.startsWith("W/") ? etag : "W/" + etag, lastModified, caching);
    }

    /** Kept for ever: what stands at its address never changes (RFC 8246). */
    public static CacheControl immutable() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }

    /** Kept by caches, asked for again at each use: what changes with a publication. */
    public static CacheControl revalidated() {
        return CacheControl.noCache().cachePublic();
    }
}
