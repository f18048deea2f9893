package vn.congmo.extraction.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/**
 * The only place where XML is parsed: streaming, no DTD, no entities of its own, nothing fetched. Elements and attributes go
 * by their local names, as producers differ in prefixes and in namespaces (ECMA-376 transitional and strict).
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Receives what stands in the XML, in its order. */
    interface Handler {
        /** An element begins; answers whether to look into it. */
        boolean start(String name, Attributes attributes) throws UnreadableDocumentException;

        /** An element that was looked into ends. */
        void end(String name) throws UnreadableDocumentException;

        /** Characters, perhaps only some of those that stand together. */
        default void text(String characters) throws UnreadableDocumentException {}
    }

    /** The attributes of an element; good only while it begins. */
    record Attributes(XMLStreamReader reader) {
        @Nullable
        String find(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        String get(String name, String otherwise) {
            var value = find(name);
            return value == null ? otherwise : value;
        }

        /** A whole number; {@code otherwise} where there is none. */
        int number(String name, int otherwise) {
            var value = find(name);
            return value == null || !value.matches("[+-]?\\d{1,9}") ? otherwise : Integer.parseInt(value);
        }

        /** Whether an element like {@code <w:b/>} switches on: it does unless it says no. */
        boolean isOn() {
            var value = get("val", "true");
            return !value.equals("0") && !value.equals("false") && !value.equals("none");
        }
    }

    /** Walks through a document. */
    static void walk(byte[] xml, Budget budget, Handler handler) throws IOException, UnreadableDocumentException {
        walk(new ByteArrayInputStream(xml), budget, handler);
    }

    /** Walks through a document as it is read; closing the stream is the caller's. */
    static void walk(InputStream xml, Budget budget, Handler handler) throws IOException, UnreadableDocumentException {
        try {
            var reader = FACTORY.createXMLStreamReader(xml);
            try {
                new Walk(reader, budget, handler).run();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private record Walk(XMLStreamReader reader, Budget budget, Handler handler) {
        void run() throws XMLStreamException, UnreadableDocumentException {
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth += start(depth);
                    case XMLStreamConstants.END_ELEMENT -> {
                        handler.end(reader.getLocalName());
                        depth--;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(reader.getText());
                    case XMLStreamConstants.DTD -> throw Refusals.declaredType(budget.name());
                    default -> {}
                }
            }
        }

        private int start(int depth) throws XMLStreamException, UnreadableDocumentException {
            budget.check();
            budget.depth(depth);
            if (handler.start(reader.getLocalName(), new Attributes(reader))) {
                return 1;
            }
            skip();
            return 0;
        }

        private void skip() throws XMLStreamException, UnreadableDocumentException {
            int depth = 1;
            while (depth > 0) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                budget.check();
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are never fetched");
        });
        return factory;
    }
}
