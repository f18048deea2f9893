/** The command line: serve, publish, withdraw, diff, verify, signing-key, rebuild, export, extract, csvw, token, audit. */
@ApplicationModule(
        allowedDependencies = {"core", "rdf", "catalogue", "publication", "diff", "signing", "files", "search", "access"
        })
@NullMarked
package vn.congmo.gateway.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
