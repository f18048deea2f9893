/** The catalogue in DCAT 3 by the profile DCAT-AP 3.0.1. Open {@code DcatDescription} first. */
@NullMarked
package vn.congmo.gateway.catalogue.dcat;

import org.jspecify.annotations.NullMarked;
