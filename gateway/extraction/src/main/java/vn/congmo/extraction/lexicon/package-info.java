/** Word lists that are data: agencies, document types, verbs, kinds of programmes. One file a list, extendable. */
@NullMarked
package vn.congmo.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
