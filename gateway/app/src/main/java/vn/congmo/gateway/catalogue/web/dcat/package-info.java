/** The DCAT description over HTTP. */
@NamedInterface("descriptions")
@NullMarked
package vn.congmo.gateway.catalogue.web.dcat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
