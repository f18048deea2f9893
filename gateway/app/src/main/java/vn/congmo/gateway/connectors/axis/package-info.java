/** Fetches documents from a provincial document axis, and tells it how far they have come. */
@NullMarked
package vn.congmo.gateway.connectors.axis;

import org.jspecify.annotations.NullMarked;
