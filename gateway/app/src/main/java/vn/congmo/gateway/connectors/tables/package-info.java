/** Takes in tables that others publish as files, CSV or Excel, as their CSVW metadata describes them. */
@NullMarked
package vn.congmo.gateway.connectors.tables;

import org.jspecify.annotations.NullMarked;
