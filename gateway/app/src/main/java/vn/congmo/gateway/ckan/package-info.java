/** The CKAN-compatible Action API: what is published, and what officers write, as CKAN's packages and resources. */
@ApplicationModule(allowedDependencies = {"core", "files", "web", "access", "catalogue", "rows"})
@NullMarked
package vn.congmo.gateway.ckan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
