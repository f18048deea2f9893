package vn.congmo.gateway.inventory;

import java.util.function.Function;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A column of the list.
 *
 * @param name  of the field in CSV, JSON and XML
 * @param title for people
 * @param value of a dataset; empty where it is not known
 */
record OpenDataColumn(String name, LocalizedText title, Function<OpenDataEntry, String> value) {

    static OpenDataColumn of(String name, String vi, String en, Function<OpenDataEntry, String> value) {
        return new OpenDataColumn(name, new LocalizedText(vi, en), value);
    }
}
