package vn.congmo.gateway.forms;

import java.util.List;
import java.util.Map;

/**
 * All files that were made of a version.
 *
 * @param tables  those of a table, by the table's name
 * @param dataset those of the whole
 * @param missing what could not be made, with the reasons
 */
public record MadeForms(Map<String, List<FormFile>> tables, List<FormFile> dataset, List<MissingForm> missing) {

    public MadeForms {
        tables = Map.copyOf(tables);
        dataset = List.copyOf(dataset);
        missing = List.copyOf(missing);
    }
}
