package vn.congmo.gateway.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueSettings;

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
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("danh_muc_du_lieu_mo");
            xml.writeAttribute("ten", catalogue.titleVi());
            xml.writeAttribute("co_quan_cong_bo", catalogue.publisherVi());
            xml.writeAttribute("can_cu", LegalGround.LIST);
            for (Map<String, String> row : rows) {
                write(xml, row);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(XMLStreamWriter xml, Map<String, String> row) throws XMLStreamException {
        xml.writeStartElement("du_lieu");
        for (Map.Entry<String, String> cell : row.entrySet()) {
            xml.writeStartElement(cell.getKey());
            xml.writeCharacters(cell.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
