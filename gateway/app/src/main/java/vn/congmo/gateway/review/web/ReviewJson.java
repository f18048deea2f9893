package vn.congmo.gateway.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.Field;
import vn.congmo.gateway.review.Remark;
import vn.congmo.gateway.review.ReviewedRow;
import vn.congmo.gateway.review.TableForm;

/**
 * A document with its text and all its rows, as JSON.
 *
 * @param version what a decision about it has to name
 * @param tables  with their columns, so that a client can build its forms from the answer alone
 */
record ReviewJson(
        String document,
        String file,
        String sha256,
        String state,
        String version,
        String text,
        List<TableJson> tables) {

    static ReviewJson of(DocumentReview review, List<TableForm> forms) {
        return new ReviewJson(
                review.file().id(),
                review.file().fileName(),
                review.file().sha256().hex(),
                review.state().code(),
                review.version(),
                review.reading().text(),
                forms.stream().map(form -> TableJson.of(form, review)).toList());
    }

    /** A table: what may be filled in, and the rows. */
    @Schema(name = "ReviewTableJson")
    record TableJson(String table, Map<String, String> title, List<ColumnJson> columns, List<RowJson> rows) {

        static TableJson of(TableForm form, DocumentReview review) {
            return new TableJson(
                    form.name(),
                    Map.of("vi", form.title().vi(), "en", form.title().en()),
                    form.fields().stream().map(ColumnJson::of).toList(),
                    review.rows().stream()
                            .filter(row -> row.table().equals(form.name()))
                            .map(RowJson::of)
                            .toList());
        }
    }

    /** A column that may be filled in. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ReviewColumnJson")
    record ColumnJson(
            String name,
            Map<String, String> label,
            boolean required,
            Optional<String> separator,
            List<String> codes,
            Optional<String> reference) {

        static ColumnJson of(Field field) {
            return new ColumnJson(
                    field.name(),
                    Map.of("vi", field.label().vi(), "en", field.label().en()),
                    field.required(),
                    field.separator(),
                    List.copyOf(field.codes()),
                    field.reference());
        }
    }

    /**
     * A row as it stands.
     *
     * @param reading what the machine reads now, where that is another thing than the cells
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RowJson(
            String id,
            String state,
            Map<String, String> cells,
            List<RemarkJson> remarks,
            Optional<DecisionJson> decision,
            Optional<Map<String, String>> reading,
            boolean orphaned) {

        static RowJson of(ReviewedRow row) {
            return new RowJson(
                    row.id(),
                    row.state().code(),
                    row.cells(),
                    row.remarks().stream().map(RemarkJson::of).toList(),
                    row.decision().map(DecisionJson::of),
                    row.reading(),
                    row.orphaned());
        }
    }

    /** Why to look at a row; one that holds keeps it from being published. */
    record RemarkJson(boolean holds, String vi, String en) {

        static RemarkJson of(Remark remark) {
            return new RemarkJson(
                    remark.holds(), remark.reason().vi(), remark.reason().en());
        }
    }
}
