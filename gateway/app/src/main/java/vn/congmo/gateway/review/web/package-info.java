/** Review and hand-in over HTTP, for officers' programs; the pages are the portal's. */
@NullMarked
package vn.congmo.gateway.review.web;

import org.jspecify.annotations.NullMarked;
