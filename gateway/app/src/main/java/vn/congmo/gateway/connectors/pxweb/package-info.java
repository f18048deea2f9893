/** Harvests the tables of a PX-Web, as statistics offices run it. */
@NullMarked
package vn.congmo.gateway.connectors.pxweb;

import org.jspecify.annotations.NullMarked;
