/** Calls other machines over HTTP: the one place of the gateway that opens connections. */
@NullMarked
package vn.congmo.gateway.outbound.web;

import org.jspecify.annotations.NullMarked;
