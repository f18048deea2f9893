/** Stand-ins for the systems that the gateway exchanges data with, for its tests and for trying a connector. */
@NullMarked
package vn.congmo.sandbox;

import org.jspecify.annotations.NullMarked;
