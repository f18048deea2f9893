/** What was harvested from each partner as a DCAT catalogue of its own, over HTTP. */
@NullMarked
package vn.congmo.gateway.connectors.dcat.web;

import org.jspecify.annotations.NullMarked;
