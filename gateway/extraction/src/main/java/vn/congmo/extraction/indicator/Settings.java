package vn.congmo.extraction.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.reading.Headings;
import vn.congmo.extraction.reading.Purpose;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.token.Passage;

/** Finds the setting of a passage from the blocks above it. */
final class Settings {
    private final Outline outline;
    private final TaskIndex tasks;

    Settings(Outline outline, List<Task> tasks) {
        this.outline = outline;
        this.tasks = new TaskIndex(tasks);
    }

    Setting of(Passage passage) {
        var task = tasks.find(passage.start());
        var block = outline.blockAt(passage.start()).findFirst().orElse(null);
        if (block == null) {
            return new Setting(task, Purpose.UNKNOWN, null);
        }
        var purpose = Headings.purpose(block);
        return new Setting(task, purpose, purpose == Purpose.AIM || purpose == Purpose.REPORT ? period(block) : null);
    }

    private @Nullable String period(Block block) {
        var running = runningHeading(block);
        if (running != null) {
            return running;
        }
        for (var above = block.parent(); above != null; above = above.parent()) {
            var period = Periods.ofHeading(above.passage());
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /** "Đến năm 2030:" as a paragraph of its own in front of the block. */
    private @Nullable String runningHeading(Block block) {
        var parent = block.parent();
        var siblings = parent == null ? outline.blocks() : parent.children();
        for (int i = siblings.indexOf(block) - 1; i >= 0; i--) {
            var before = siblings.get(i);
            if (before.level() == Level.TEXT) {
                return before.passage().text().endsWith(":") ? Periods.ofHeading(before.passage()) : null;
            }
        }
        return null;
    }
}
