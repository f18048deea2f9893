/** Content-addressed files on disk: immutable, synced, named by their SHA-256. */
@ApplicationModule(allowedDependencies = {"core"})
@NullMarked
package vn.congmo.gateway.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
