/** The rows of published tables over HTTP, in REST's way. */
@NullMarked
package vn.congmo.gateway.rows.web;

import org.jspecify.annotations.NullMarked;
