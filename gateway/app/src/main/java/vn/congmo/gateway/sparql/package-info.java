/** SPARQL 1.1 protocol, read only, with limits. */
@ApplicationModule(allowedDependencies = {"core", "rdf", "web", "catalogue"})
@NullMarked
package vn.congmo.gateway.sparql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
