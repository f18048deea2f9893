/** DCAT: what is published, in which versions and files, and how it is described. */
@ApplicationModule(allowedDependencies = {"core", "files", "rdf", "web", "web :: paging"})
@NullMarked
package vn.congmo.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
