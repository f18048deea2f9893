/** Delivers datasets to services of data exchange platforms (NDXP, LGSP), in the shape that a template gives them. */
@NullMarked
package vn.congmo.gateway.connectors.ndxp;

import org.jspecify.annotations.NullMarked;
