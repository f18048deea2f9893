/** In step with other systems: brings what is published to partners, and takes in what they publish. */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "files",
            "web",
            "web :: paging",
            "outbound",
            "catalogue",
            "catalogue :: stored",
            "catalogue :: web",
            "intake",
            "review",
            "ckan :: model",
            "access",
            "registers",
            "reports"
        })
@NullMarked
package vn.congmo.gateway.connectors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
