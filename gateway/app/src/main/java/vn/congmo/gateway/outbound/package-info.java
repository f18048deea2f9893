/** The only door to other machines: which addresses may be called, how long and how much, and with which secrets. */
@ApplicationModule(allowedDependencies = {"core", "web"})
@NullMarked
package vn.congmo.gateway.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
