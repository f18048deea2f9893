/** The run that turns a source's rows into an immutable, logged, queryable version. */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "files",
            "rdf",
            "web",
            "catalogue",
            "catalogue :: quality",
            "forms",
            "diff",
            "signing",
            "access"
        })
@NullMarked
package vn.congmo.gateway.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
