/** Official documents and the tasks, deadlines and targets found in them. */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "files",
            "web",
            "web :: paging",
            "catalogue",
            "catalogue :: web",
            "search",
            "publication",
            "intake",
            "review",
            "registers"
        })
@NullMarked
package vn.congmo.gateway.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
