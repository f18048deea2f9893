package vn.congmo.gateway.catalogue.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableVisitor;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.catalogue.stored.DatasetMetadataReader;
import vn.congmo.gateway.core.DatasetId;

/** Looks once at every row of a dataset and counts what its dimensions are made of. */
public final class DatasetSurvey {

    private final DatasetMetadata metadata;
    private final CodeSample codes = new CodeSample();
    private final List<TableSurvey> tables = new ArrayList<>();

    DatasetSurvey(DatasetMetadata metadata) {
        this.metadata = metadata;
    }

    /** Of a dataset that has this metadata. */
    public static DatasetSurvey of(DatasetId dataset, TableGroup group) {
        return new DatasetSurvey(DatasetMetadataReader.read(dataset.slug(), group));
    }

    /** Looks at the rows that another visitor is shown. */
    public TableVisitor beside(TableVisitor other) {
        return new Beside(other);
    }

    /** Looks at the rows of one more table. */
    TableSurvey table(String name) {
        TableSurvey survey = new TableSurvey(
                metadata.findTable(name).orElseThrow(), !metadata.sources().isEmpty(), codes);
        tables.add(survey);
        return survey;
    }

    /** What was counted in all tables. */
    RowCounts counts() {
        RowCounts ofCodes = new RowCounts(0, 0, 0, 0, 0, codes.times());
        return tables.stream().map(TableSurvey::counts).reduce(ofCodes, RowCounts::plus);
    }

    private final class Beside implements TableVisitor {

        private final TableVisitor other;

        Beside(TableVisitor other) {
            this.other = other;
        }

        @Override
        public Supplier<BatchWorker> open(Table table) {
            Supplier<BatchWorker> others = other.open(table);
            TableSurvey survey = table(table.name());
            return () -> new Looking(survey, others.get());
        }

        @Override
        public void close(List<String> comments) {
            other.close(comments);
        }
    }

    /** Counts where batches come in order, as no two threads may count at once. */
    private static final class Looking implements BatchWorker {

        private final TableSurvey survey;
        private final BatchWorker other;
        private List<Row> seen = List.of();

        Looking(TableSurvey survey, BatchWorker other) {
            this.survey = survey;
            this.other = other;
        }

        @Override
        public void work(List<Row> rows) {
            seen = rows;
            other.work(rows);
        }

        @Override
        public void deliver() {
            seen.forEach(row -> survey.look(TableRow.of(row)));
            seen = List.of();
            other.deliver();
        }
    }
}
