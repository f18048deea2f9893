/** Who is told to do what by when. Open {@link vn.congmo.extraction.task.TaskFinder} first. */
@NullMarked
package vn.congmo.extraction.task;

import org.jspecify.annotations.NullMarked;
