package vn.congmo.gateway.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.web.XmlDocument;

/** The list as XML: one element a dataset, in it one element a column. */
@Component
@Order(3)
class XmlList implements OpenDataForm {

    @Override
    public String mediaType() {
        return "application/xml; charset=utf-8";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public void write(
            CatalogueSettings catalogue, List<OpenDataColumn> columns, List<Map<String, String>> rows, OutputStream out)
            throws IOException {
        out.write(XmlDocument.of(xml -> xml.element(
                "danh_muc_du_lieu_mo",
                list -> rows.forEach(row -> list.element("du_lieu", dataset -> row.forEach(dataset::text))),
                "ten",
                catalogue.titleVi(),
                "co_quan_cong_bo",
                catalogue.publisherVi(),
                "can_cu",
                LegalGround.LIST)));
    }
}
