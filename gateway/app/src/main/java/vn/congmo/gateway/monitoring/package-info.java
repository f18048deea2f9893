/** What the province reports of its tasks and indicators under Resolution 57-NQ/TW: periodic reports and key figures. */
@ApplicationModule(
        allowedDependencies = {"core", "rdf", "catalogue", "plans", "indicators", "bigproblems", "registers", "reports"
        })
@NullMarked
package vn.congmo.gateway.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
