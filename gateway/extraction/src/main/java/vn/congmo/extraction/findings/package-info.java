/** What was found in a document: plain values, each with the evidence that says so. Open {@link vn.congmo.extraction.findings.Findings} first. */
@NullMarked
package vn.congmo.extraction.findings;

import org.jspecify.annotations.NullMarked;
