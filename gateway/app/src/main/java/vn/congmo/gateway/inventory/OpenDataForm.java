package vn.congmo.gateway.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.congmo.gateway.catalogue.CatalogueSettings;

/** A format that the list is handed out in. */
interface OpenDataForm {

    /** Its media type, with the charset where it is text. */
    String mediaType();

    /** The ending of its address. */
    String extension();

    /** Writes the list. */
    void write(
            CatalogueSettings catalogue, List<OpenDataColumn> columns, List<Map<String, String>> rows, OutputStream out)
            throws IOException;
}
