/** The formal parts of a document (Nghị định 30/2020/NĐ-CP). Open {@link vn.congmo.extraction.document.DocumentRule} first. */
@NullMarked
package vn.congmo.extraction.document;

import org.jspecify.annotations.NullMarked;
