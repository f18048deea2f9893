package vn.congmo.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void tablesKeepTheirWordsWhenSpacesAndMarksGo() {
        String characters = "Phu\u0323  lu\u0323c\n\nTT\n **Vie\u0323\u0302c** \n\n1\n\nHết";
        int cell = characters.indexOf(" **");
        var header = new SourceCell(0, 1, 1, 2, cell, cell + 12);
        var empty = new SourceCell(1, 0, 1, 1, cell + 13, cell + 13);
        var text = NormalisedText.of(
                new SourceText(characters, List.of(new SourceTable(List.of(header, empty))), List.of()));

        var cells = text.tables().getFirst().cells();
        assertThat(text.value().substring(cells.get(0).start(), cells.get(0).end()))
                .isEqualTo("Việc");
        assertThat(cells.get(0).columnSpan()).isEqualTo(2);
        assertThat(cells.get(1).start()).isEqualTo(cells.get(1).end());
    }

    @Test
    void aCellBetweenGluedNeighboursTakesNoneOfTheirCharacters() {
        var cells = List.of(new SourceCell(0, 0, 1, 1, 0, 1), new SourceCell(0, 1, 1, 1, 2, 3));
        var placed = NormalisedText.of(new SourceText("a\nb", List.of(new SourceTable(cells)), List.of()))
                .tables()
                .getFirst()
                .cells();

        assertThat(placed).isEqualTo(cells);
    }

    @Test
    void pagesBeginAtTheirFirstWord() {
        var text = NormalisedText.of(new SourceText("một\n\f  hai\n\f", List.of(), List.of(0, 4, 10)));

        assertThat(text.pageStarts()).containsExactly(0, 4, 7);
        assertThat(text.value().substring(4)).isEqualTo("hai");
    }

    @Test
    void plainTextHasNoTablesAndNoPages() {
        var text = NormalisedText.of("một");

        assertThat(text.tables()).isEmpty();
        assertThat(text.pageStarts()).isEmpty();
    }

    @Test
    void rangesOutsideTheTextAreRefused() {
        var outside = List.of(new SourceTable(List.of(new SourceCell(0, 0, 1, 1, 0, 9))));

        assertThatThrownBy(() -> new SourceText("một", outside, List.of())).hasMessageContaining("outside");
        assertThatThrownBy(() -> new SourceText("một", List.of(), List.of(2, 1)))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> new SourceCell(0, 0, 0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
