/** Changes as an Atom feed (RFC 4287) with an archive (RFC 5005). */
@NullMarked
package vn.congmo.gateway.feeds.atom;

import org.jspecify.annotations.NullMarked;
