/** Harvests the datasets of another CKAN, or of anything that speaks its Action API. */
@NullMarked
package vn.congmo.gateway.connectors.ckanin;

import org.jspecify.annotations.NullMarked;
