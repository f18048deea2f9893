/** What changed between two versions of a dataset, row by row. */
@ApplicationModule(allowedDependencies = {"core", "files", "catalogue", "web"})
@NullMarked
package vn.congmo.gateway.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
