package vn.congmo.gateway.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document. Prefixes are gone: senders differ in them.
 *
 * @param namespace  empty where it has none
 * @param attributes by local name
 * @param text       its own characters, those of its children left out
 * @param children   in their order
 */
public record XmlElement(
        String name, String namespace, Map<String, String> attributes, String text, List<XmlElement> children) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The children with this local name, upper and lower case alike. */
    public List<XmlElement> list(String child) {
        return children.stream()
                .filter(element -> element.name.equalsIgnoreCase(child))
                .toList();
    }

    /** The first child with this local name. */
    public Optional<XmlElement> find(String child) {
        return list(child).stream().findFirst();
    }

    /** The text of the first such child without blanks around it, if there is one that is not blank. */
    public Optional<String> findText(String child) {
        return find(child).map(element -> element.text.strip()).filter(words -> !words.isEmpty());
    }
}
