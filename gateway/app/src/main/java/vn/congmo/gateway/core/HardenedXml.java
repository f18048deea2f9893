package vn.congmo.gateway.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The only place of the gateway where XML from elsewhere is parsed: no document type, no entities but the five of XML
 * itself, nothing fetched, bounded in depth and in elements. What it refuses is refused whole, never read with a hole.
 */
public final class HardenedXml {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;
    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private HardenedXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a whole document in memory, in the encoding that it declares.
     *
     * @throws BadXmlException when it is not well-formed, declares a document type, or is nested too deep
     */
    public static XmlElement read(byte[] xml) throws BadXmlException {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return new HardenedXml(reader).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new BadXmlException("Không phải XML đúng cú pháp" + place(e), "No well-formed XML" + place(e), e);
        }
    }

    /**
     * The same as a tree that signatures are checked on, which count on every prefix and blank.
     *
     * @throws BadXmlException as {@link #read}
     */
    public static Document tree(byte[] xml) throws BadXmlException {
        read(xml);
        try {
            return trees().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new BadXmlException("Không phải XML đúng cú pháp", "No well-formed XML", e);
        }
    }

    private static DocumentBuilderFactory trees() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        return factory;
    }

    private XmlElement root() throws XMLStreamException, BadXmlException {
        Open document = new Open("", "", Map.of());
        open.push(document);
        while (reader.hasNext()) {
            take(reader.next());
        }
        return document.children.getFirst();
    }

    private void take(int event) throws BadXmlException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.element().text.append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new BadXmlException(
                        "XML có DOCTYPE hoặc thực thể riêng: không nhận vì lý do an toàn",
                        "The XML declares a DOCTYPE or entities of its own, which is refused for safety",
                        null);
            default -> {}
        }
    }

    private void begin() throws BadXmlException {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new BadXmlException(
                    "XML có quá nhiều phần tử hoặc lồng quá sâu",
                    "The XML has too many elements or nests too deep",
                    null);
        }
        Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        open.push(new Open(reader.getLocalName(), namespace == null ? "" : namespace, attributes));
    }

    private void end() {
        Open ended = open.pop();
        open.element().children.add(ended.close());
    }

    /** The parser's own message may quote what the document says. */
    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : " (" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber() + ")";
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, address, namespace) -> {
            throw new XMLStreamException("External entities are never fetched");
        });
        return factory;
    }

    /** An element whose end has not come. */
    private static final class Open {

        private final String name;
        private final String namespace;
        private final Map<String, String> attributes;
        private final StringBuilder text = new StringBuilder();
        private final List<XmlElement> children = new ArrayList<>();

        Open(String name, String namespace, Map<String, String> attributes) {
            this.name = name;
            this.namespace = namespace;
            this.attributes = attributes;
        }

        XmlElement close() {
            return new XmlElement(name, namespace, attributes, text.toString(), children);
        }
    }
}
