/** Delivers into a folder, local or mounted, for partners that have nothing else. */
@NullMarked
package vn.congmo.gateway.connectors.folder;

import org.jspecify.annotations.NullMarked;
