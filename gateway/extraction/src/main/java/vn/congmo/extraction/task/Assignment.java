package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actor;

/**
 * Words that put somebody in charge.
 *
 * @param units sub-units in brackets behind the lead
 * @param to index of the first token behind these words
 */
record Assignment(List<Actor> lead, List<Actor> units, Modality modality, int to) {}
