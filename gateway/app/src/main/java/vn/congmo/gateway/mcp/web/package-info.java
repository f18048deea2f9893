/** The Model Context Protocol over HTTP, without sessions. */
@NullMarked
package vn.congmo.gateway.mcp.web;

import org.jspecify.annotations.NullMarked;
