/** Who may change something: roles, API tokens, sign-in, and the record of what was changed. */
@ApplicationModule(allowedDependencies = {"core", "files", "web"})
@NullMarked
package vn.congmo.gateway.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
