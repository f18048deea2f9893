/** Indicators and their observations: actual, target and derived. */
@ApplicationModule(
        allowedDependencies = {"core", "web", "web :: paging", "catalogue", "catalogue :: web", "search", "registers"})
@NullMarked
package vn.congmo.gateway.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
