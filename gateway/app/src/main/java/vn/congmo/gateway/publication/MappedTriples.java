package vn.congmo.gateway.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.congmo.csvw.rdf.RdfConversion;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.TableVisitor;
import vn.congmo.gateway.catalogue.quality.DatasetSurvey;
import vn.congmo.gateway.files.SortedLines;

/**
 * The RDF that the metadata of a dataset makes of its rows.
 *
 * @param file  N-Triples, each once, sorted by their bytes: the same rows make the same bytes, and the triples of a
 *              subject follow each other. Blank nodes are labelled by table, row and place
 * @param count how many triples that is
 * @param rows  how many rows each table has, by URL
 */
record MappedTriples(Path file, long count, Map<String, Long> rows) {

    /**
     * Maps a dataset while it is checked and surveyed, in bounded memory; writes the file beside its tables.
     *
     * @throws FaultyInputException when the dataset must not be published; the file is worth nothing then
     */
    static MappedTriples map(StagedDataset dataset, DatasetSurvey survey) throws IOException, FaultyInputException {
        Path file = dataset.folder().resolve("mapped.nt");
        try (SortedLines lines = new SortedLines(dataset.folder());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TableVisitor mapping = RdfConversion.to(lines, dataset.group(), Mode.MINIMAL);
            Map<String, Long> rows = CheckedReading.read(dataset, survey.beside(mapping));
            return new MappedTriples(file, lines.writeTo(out), rows);
        }
    }
}
