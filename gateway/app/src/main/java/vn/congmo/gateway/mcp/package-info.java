/** Tools with which agents look up what is published, read only, by the Model Context Protocol. */
@ApplicationModule(allowedDependencies = {"core", "web", "catalogue", "search", "rows", "sparql", "plans"})
@NullMarked
package vn.congmo.gateway.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
