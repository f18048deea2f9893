/** Follows the event stream of another gateway (LDES, DCAT-AP Feed), so that both hold the same datasets. */
@NullMarked
package vn.congmo.gateway.connectors.ldes;

import org.jspecify.annotations.NullMarked;
