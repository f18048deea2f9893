/** Organisations and places, with their aliases, versioned in time. */
@ApplicationModule(allowedDependencies = {"core", "web", "web :: paging", "catalogue", "catalogue :: web", "search"})
@NullMarked
package vn.congmo.gateway.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
