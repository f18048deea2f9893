/** The list of open data that an agency publishes and sends on (Nghị định 165/2025/NĐ-CP, Điều 10). */
@ApplicationModule(allowedDependencies = {"core", "web", "catalogue", "forms", "reports"})
@NullMarked
package vn.congmo.gateway.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
