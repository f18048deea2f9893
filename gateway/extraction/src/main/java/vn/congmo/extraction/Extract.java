package vn.congmo.extraction;

import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.text.NormalisedText;

/** A document as read: its normalised text and what was found in it. All spans of the findings are offsets of the text. */
public record Extract(NormalisedText text, Findings findings) {}
