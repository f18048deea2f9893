/** Review and hand-in over HTTP, for officers' programs; the pages are the portal's. */
@NamedInterface("web")
@NullMarked
package vn.congmo.gateway.review.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
