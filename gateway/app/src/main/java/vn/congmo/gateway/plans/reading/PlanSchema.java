package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.review.TableForm;

/** The CSVW metadata of the plans dataset as the ontology packages it: it says which tables and columns there are. */
final class PlanSchema {

    static final String METADATA = "csv-metadata.json";
    private static final String RESOURCE = "/ontology/tables/plans/" + METADATA;

    private static final Set<String> DERIVED = Set.of("responsibilities", "agents");
    private static final Set<String> FIXED = Set.of("sha256", "media_type", "characters", "source_url");

    private final byte[] bytes;
    private final TableGroup group;

    private PlanSchema(byte[] bytes, TableGroup group) {
        this.bytes = bytes;
        this.group = group;
    }

    static PlanSchema read(BaseIri base) {
        try (InputStream resource = PlanSchema.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The ontology is not on the class path: " + RESOURCE);
            }
            byte[] bytes = resource.readAllBytes();
            String url = base.resolve("/dataset/plans/" + METADATA);
            return new PlanSchema(bytes, MetadataReader.read(bytes, url, MetadataSource.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvwException e) {
            throw new IllegalStateException("The ontology's own metadata is faulty", e);
        }
    }

    /** The file, byte for byte. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** What officers may say about rows; tables that follow from others are not theirs to fill in. */
    List<TableForm> forms() {
        return group.tables().stream()
                .filter(table -> !DERIVED.contains(table.name()))
                .map(table -> TableForm.of(table, FIXED, CodeList::read))
                .toList();
    }

    /** Empty tables with the columns of the schema. */
    List<PlanTable> tables() {
        return group.tables().stream()
                .map(table -> new PlanTable(
                        table.name(),
                        table.schema().realColumns().stream().map(Column::name).toList()))
                .toList();
    }
}
