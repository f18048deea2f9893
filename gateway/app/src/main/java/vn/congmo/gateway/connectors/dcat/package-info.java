/** Harvests catalogues in DCAT, in any serialisation of RDF; {@link vn.congmo.gateway.connectors.dcat.DcatRecords} reads them. */
@NullMarked
package vn.congmo.gateway.connectors.dcat;

import org.jspecify.annotations.NullMarked;
