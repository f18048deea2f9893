/** What arrives: a file's identity, its archive and its type by content. */
@ApplicationModule(allowedDependencies = {"core", "files", "web", "access"})
@NullMarked
package vn.congmo.gateway.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
