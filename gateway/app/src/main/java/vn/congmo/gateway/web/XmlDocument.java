package vn.congmo.gateway.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.congmo.gateway.core.LocalizedText;

/** Writes an XML 1.0 document; what XML cannot hold (control characters) becomes U+FFFD. */
public final class XmlDocument {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    private XmlDocument(XMLStreamWriter out) {
        this.out = out;
    }

    /** The bytes of the document that the content writes, in UTF-8. */
    public static byte[] of(Consumer<XmlDocument> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.accept(new XmlDocument(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Not writable as XML", e);
        }
        return bytes.toByteArray();
    }

    /** An element with attributes (name, value, name, value) around what the content writes. */
    public XmlDocument element(String name, Consumer<XmlDocument> content, String... attributes) {
        write(() -> {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
            content.accept(this);
            out.writeEndElement();
        });
        return this;
    }

    /** An element that holds only text. */
    public XmlDocument text(String name, String text, String... attributes) {
        return element(name, inside -> write(() -> out.writeCharacters(clean(text))), attributes);
    }

    /** An element that holds text in one language. */
    public XmlDocument text(String name, LocalizedText text, Locale locale) {
        return text(name, text.in(locale), "xml:lang", locale.getLanguage());
    }

    /** An element without content. */
    public XmlDocument empty(String name, String... attributes) {
        return element(name, inside -> {}, attributes);
    }

    /** An element that another writer wrote, without its XML declaration. */
    public XmlDocument insert(String element) {
        write(() -> {
            out.writeCharacters("");
            out.writeDTD(element);
        });
        return this;
    }

    private static String clean(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Not writable as XML", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
