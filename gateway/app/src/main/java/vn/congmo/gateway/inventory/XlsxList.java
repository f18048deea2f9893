package vn.congmo.gateway.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.forms.Sheet;

/** The list as a sheet for people, its header the titles of the columns. */
@Component
@Order(4)
class XlsxList implements OpenDataForm {

    @Override
    public String mediaType() {
        return Sheet.MEDIA_TYPE;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(
            CatalogueSettings catalogue, List<OpenDataColumn> columns, List<Map<String, String>> rows, OutputStream out)
            throws IOException {
        List<Sheet.Column> header = columns.stream()
                .map(column -> Sheet.Column.ofTexts(column.title().vi()))
                .toList();
        List<List<String>> cells =
                rows.stream().map(row -> List.copyOf(row.values())).toList();
        Sheet.write(out, List.of(new Sheet("Danh mục dữ liệu mở", header, cells)));
    }
}
