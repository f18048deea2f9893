package vn.congmo.gateway.rows.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.rows.RowForm;
import vn.congmo.gateway.rows.RowPage;

/** A page of rows as JSON: what it is a part of, and its rows. */
final class PageJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PageJson() {}

    /** The bytes; the rows are written as everywhere else, so that their digits are the same. */
    static byte[] of(RowPage page, AskedTable table, Optional<String> next) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head(page, table));
        try {
            page.write(RowForm.JSON, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeBytes(
                (",\"next\":" + JSON.writeValueAsString(next.orElse(null)) + "}\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] head(RowPage page, AskedTable table) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("dataset", table.version().id().dataset().slug());
        head.put("version", table.version().id().number());
        head.put("table", table.name());
        page.total().ifPresent(total -> head.put("total", total));
        String json = JSON.writeValueAsString(head);
        return (json.substring(0, json.length() - 1) + ",\"items\":").getBytes(StandardCharsets.UTF_8);
    }
}
