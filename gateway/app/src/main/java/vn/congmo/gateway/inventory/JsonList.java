package vn.congmo.gateway.inventory;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.CatalogueSettings;

/** The list as JSON, with the titles of the columns. */
@Component
@Order(2)
class JsonList implements OpenDataForm {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(
            CatalogueSettings catalogue,
            List<OpenDataColumn> columns,
            List<Map<String, String>> rows,
            OutputStream out) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("danh_muc", catalogue.titleVi());
        list.put("co_quan_cong_bo", catalogue.publisherVi());
        list.put("can_cu", LegalGround.LIST);
        list.put("so_du_lieu", rows.size());
        list.put("cot", titles(columns));
        list.put("du_lieu", rows);
        JSON.writeValue(out, list);
    }

    private static Map<String, String> titles(List<OpenDataColumn> columns) {
        Map<String, String> titles = new LinkedHashMap<>();
        columns.forEach(column -> titles.put(column.name(), column.title().vi()));
        return titles;
    }
}
