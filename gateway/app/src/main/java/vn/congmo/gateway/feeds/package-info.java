/** Feeds: what changed in the catalogue, told to programs in the protocols they already speak. */
@ApplicationModule(
        allowedDependencies = {"core", "files", "rdf", "web", "web :: paging", "catalogue", "catalogue :: web", "search"
        })
@NullMarked
package vn.congmo.gateway.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
