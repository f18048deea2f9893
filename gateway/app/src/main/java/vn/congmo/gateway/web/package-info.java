/** Edge kit: problems, content negotiation, conditional requests, paging, streaming bodies. */
@ApplicationModule(allowedDependencies = {"core"})
@NullMarked
package vn.congmo.gateway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
