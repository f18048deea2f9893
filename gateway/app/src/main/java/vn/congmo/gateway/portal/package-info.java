/** Pages for people, and the addresses of things (/id, /def). */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "rdf",
            "web",
            "access",
            "catalogue",
            "catalogue :: quality",
            "diff",
            "files",
            "search",
            "registers",
            "plans",
            "access",
            "intake",
            "review",
            "review :: web",
            "publication",
            "bigproblems",
            "indicators",
            "reports",
            "connectors",
            "connectors :: delivery"
        })
@NullMarked
package vn.congmo.gateway.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
