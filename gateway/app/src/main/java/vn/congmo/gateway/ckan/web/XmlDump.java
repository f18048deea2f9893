package vn.congmo.gateway.ckan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowReader;

/** {@code <data><row _id="1"><name>value</name></row></data>}, as CKAN writes it. */
final class XmlDump implements RowReader {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    /** What XML 1.0 cannot hold. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XMLStreamWriter xml;
    private List<RowColumn> columns = List.of();
    /** Where the row number stands; -1 where it was not asked for. */
    private int id = -1;

    XmlDump(OutputStream out) {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Every Java platform writes XML", e);
        }
    }

    @Override
    public void begin(List<RowColumn> all) throws IOException {
        columns = all;
        id = all.stream().map(RowColumn::name).toList().indexOf(RowColumn.ID);
        write(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("data");
            xml.writeNamespace("xsi", SCHEMA_INSTANCE);
        });
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement("row");
            if (id >= 0) {
                xml.writeAttribute(RowColumn.ID, String.valueOf(values.get(id)));
            }
            for (int i = 0; i < values.size(); i++) {
                if (i != id) {
                    value(columns.get(i).name(), values.get(i));
                }
            }
            xml.writeEndElement();
        });
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void value(String name, @Nullable Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value == null) {
            xml.writeAttribute("xsi", SCHEMA_INSTANCE, "nil", "true");
        } else if (value instanceof List<?> members) {
            for (int i = 0; i < members.size(); i++) {
                xml.writeStartElement("value");
                xml.writeAttribute("key", Integer.toString(i));
                xml.writeCharacters(text(members.get(i)));
                xml.writeEndElement();
            }
        } else {
            xml.writeCharacters(text(value));
        }
        xml.writeEndElement();
    }

    private static String text(@Nullable Object value) {
        return FORBIDDEN.matcher(String.valueOf(value)).replaceAll("");
    }

    private static void write(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }
}
