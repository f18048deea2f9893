package vn.congmo.extraction.source;

import java.util.List;

/** What a document is made of in reading order, whatever its format. */
sealed interface Block {

    /**
     * Words that belong together, with line breaks where the author set them.
     *
     * @param centred whether it is centred: the lines of a title are paragraphs of their own that read as one
     */
    record Paragraph(String text, boolean centred) implements Block {
        Paragraph(String text) {
            this(text, false);
        }
    }

    /** A table of any use; cells row by row, merged cells once. */
    record Table(List<Cell> cells) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }

        int rows() {
            return cells.stream()
                    .mapToInt(cell -> cell.row + cell.rowSpan)
                    .max()
                    .orElse(0);
        }

        /** In how many places across cells begin. */
        int columns() {
            return (int) cells.stream().mapToInt(Cell::column).distinct().count();
        }
    }

    /** A cell and what stands in it, tables in it included. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** Its words, those of inner tables cell after cell, a line break after each paragraph. */
        String text() {
            var lines = new StringBuilder();
            append(lines, blocks);
            return lines.toString().strip();
        }

        private static void append(StringBuilder lines, List<Block> blocks) {
            for (var block : blocks) {
                switch (block) {
                    case Paragraph paragraph -> lines.append(paragraph.text()).append('\n');
                    case Table table -> table.cells().forEach(cell -> append(lines, cell.blocks()));
                }
            }
        }
    }
}
