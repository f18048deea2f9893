/** Rows to RDF, in standard and minimal mode. */
@NullMarked
package vn.congmo.csvw.rdf;

import org.jspecify.annotations.NullMarked;
