/** Full text over everything published, with and without diacritics. */
@ApplicationModule(allowedDependencies = {"core", "web", "catalogue"})
@NullMarked
package vn.congmo.gateway.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
