/** Reports: what the gateway tells regularly of what is published, for people and for partners. */
@ApplicationModule(
        allowedDependencies = {"core", "web", "web :: paging", "catalogue", "catalogue :: web", "files", "forms"})
@NullMarked
package vn.congmo.gateway.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
