/** JWS signatures over published bytes, with a key from a file. */
@ApplicationModule(allowedDependencies = {"core", "files"})
@NullMarked
package vn.congmo.gateway.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
