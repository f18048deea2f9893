/** The formats that tables and datasets are handed out in. */
@ApplicationModule(allowedDependencies = {"core", "rdf"})
@NullMarked
package vn.congmo.gateway.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
