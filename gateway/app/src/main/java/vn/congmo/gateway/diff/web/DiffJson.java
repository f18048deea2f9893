package vn.congmo.gateway.diff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.diff.TableDiff;

/**
 * What differs between two versions.
 *
 * @param from          number of the earlier version
 * @param to            number of the later version
 * @param note          what the later one says about itself
 * @param tables        those that both have
 * @param tablesAdded   that only the later one has
 * @param tablesRemoved that only the earlier one has
 */
record DiffJson(
        String dataset,
        int from,
        int to,
        LocalizedText note,
        List<TableJson> tables,
        List<String> tablesAdded,
        List<String> tablesRemoved) {

    static DiffJson of(ComparedVersions versions, List<TableDiff> diffs, BaseIri base) {
        DatasetVersion from = versions.from();
        DatasetVersion to = versions.to();
        String files = base.version(to.id()) + "/diff/" + from.id().number() + "/";
        return new DiffJson(
                to.id().dataset().slug(),
                from.id().number(),
                to.id().number(),
                to.note(),
                diffs.stream().map(diff -> TableJson.of(diff, files)).toList(),
                without(to, from),
                without(from, to));
    }

    private static List<String> without(DatasetVersion version, DatasetVersion other) {
        return version.tables().stream()
                .map(PublishedTable::name)
                .filter(name -> other.findTable(name).isEmpty())
                .toList();
    }

    /**
     * What differs in a table, and where its rows are.
     *
     * @param key by which rows are told apart; left out where whole rows are compared
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "DiffTableJson")
    record TableJson(
            String name,
            List<String> key,
            List<String> columnsAdded,
            List<String> columnsRemoved,
            long added,
            long changed,
            long removed,
            String csv,
            String json) {

        static TableJson of(TableDiff diff, String files) {
            return new TableJson(
                    diff.table(),
                    diff.key(),
                    diff.columnsAdded(),
                    diff.columnsRemoved(),
                    diff.added(),
                    diff.changed(),
                    diff.removed(),
                    files + diff.table() + ".csv",
                    files + diff.table() + ".json");
        }
    }
}
