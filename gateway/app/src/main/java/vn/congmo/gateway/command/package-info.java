/** The command line: serve, publish, rebuild, export, extract, csvw, token, audit. */
@ApplicationModule(allowedDependencies = {"core", "rdf", "catalogue", "publication", "files", "search", "access"})
@NullMarked
package vn.congmo.gateway.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
