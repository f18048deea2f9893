package vn.congmo.clients;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads XML with XPath. */
record XmlReader(Node root) implements FaceReader {

    private static final Map<String, String> NAMESPACES = Map.of(
            "xml", XMLConstants.XML_NS_URI,
            "atom", "http://www.w3.org/2005/Atom",
            "oai", "http://www.openarchives.org/OAI/2.0/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "map", "http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final Pattern EXPRESSION = Pattern.compile("(?<path>.+?)(?: \\((?<members>@.+)\\))?");

    @Override
    public Set<String> read(String expression) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (!parts.matches()) {
            throw new IllegalArgumentException(expression);
        }
        String members = parts.group("members") == null ? "." : parts.group("members");
        return find(root, parts.group("path"))
                .map(node -> Arrays.stream(members.split(" ", -1))
                        .flatMap(member -> find(node, member))
                        .map(Node::getTextContent)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    /** The nodes that a path finds from a node. */
    static Stream<Node> find(Node from, String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            NodeList found = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, "");
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }
}
