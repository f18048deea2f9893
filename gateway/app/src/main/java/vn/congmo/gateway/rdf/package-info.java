/** The only door to the triple store. */
@ApplicationModule(allowedDependencies = {"core"})
@NullMarked
package vn.congmo.gateway.rdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
