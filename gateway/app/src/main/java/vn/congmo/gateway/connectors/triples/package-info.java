/** Keeps each dataset as a named graph in a triple store of somebody else (Graph Store Protocol or SPARQL Update). */
@NullMarked
package vn.congmo.gateway.connectors.triples;

import org.jspecify.annotations.NullMarked;
