/** The documents for developers, shown as pages of the site. */
@NullMarked
package vn.congmo.gateway.portal.manual;

import org.jspecify.annotations.NullMarked;
