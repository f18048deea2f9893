/** Full-text search over REST. */
@NullMarked
package vn.congmo.gateway.search.web;

import org.jspecify.annotations.NullMarked;
