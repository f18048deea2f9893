/** Keeps partners in step: compares what they hold with what is published, delivers the difference, writes it down. */
@NamedInterface("delivery")
@NullMarked
package vn.congmo.gateway.connectors.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
