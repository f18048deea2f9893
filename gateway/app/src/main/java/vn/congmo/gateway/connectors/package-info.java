/** In step with other systems: brings what is published to partners, and takes in what they publish. */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "files",
            "web",
            "web :: paging",
            "outbound",
            "rdf",
            "catalogue",
            "catalogue :: stored",
            "catalogue :: web",
            "catalogue :: descriptions",
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
