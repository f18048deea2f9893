/** Folders, local or mounted, for partners that have nothing else: delivers into them, takes documents out of them. */
@NullMarked
package vn.congmo.gateway.connectors.folder;

import org.jspecify.annotations.NullMarked;
