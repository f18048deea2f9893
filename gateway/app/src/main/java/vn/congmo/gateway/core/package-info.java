/** Value types that every module speaks, without frameworks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congmo.gateway.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
