/** Diffs of versions over HTTP. */
@NullMarked
package vn.congmo.gateway.diff.web;

import org.jspecify.annotations.NullMarked;
