/** The DCAT description over HTTP. */
@NullMarked
package vn.congmo.gateway.catalogue.web.dcat;

import org.jspecify.annotations.NullMarked;
