/** Checks that vocabulary, code lists, tables, shapes and context say the same. */
@NullMarked
package vn.congmo.ontology;

import org.jspecify.annotations.NullMarked;
