/** Rows of any published table: filtered, sorted, grouped, paged and streamed by an embedded engine for tables. */
@ApplicationModule(allowedDependencies = {"core", "files", "catalogue", "catalogue :: web", "web", "web :: paging"})
@NullMarked
package vn.congmo.gateway.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
