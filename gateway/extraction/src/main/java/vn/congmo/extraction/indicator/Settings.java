package vn.congmo.extraction.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MANY = 200;

    private final Outline outline;
    private final TaskIndex tasks;
    private final Map<Integer, Block> blocks = new HashMap<>();

    Settings(Outline outline, List<Task> tasks) {
        this.outline = outline;
        this.tasks = new TaskIndex(tasks);
        outline.walk().forEach(block -> blocks.putIfAbsent(block.passage().start(), block));
    }

    Setting of(Passage passage) {
        var task = tasks.find(passage.start());
        var block = blocks.get(passage.start());
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
        int position = siblings.size() > MANY ? 0 : siblings.indexOf(block);
        for (int i = position - 1; i >= 0; i--) {
            var before = siblings.get(i);
            if (before.level() == Level.TEXT) {
                return before.passage().text().endsWith(":") ? Periods.ofHeading(before.passage()) : null;
            }
        }
        return null;
    }
}
