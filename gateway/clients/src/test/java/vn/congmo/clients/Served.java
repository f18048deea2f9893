package vn.congmo.clients;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Opens what a face serves of a dataset; each address is fetched once. */
final class Served {

    private static final String TREE_NODE = "https://w3id.org/tree#node";
    private static final Map<String, Model> GRAPHS = new ConcurrentHashMap<>();
    private static final Map<String, JsonNode> JSONS = new ConcurrentHashMap<>();
    private static final Map<String, Document> XMLS = new ConcurrentHashMap<>();

    private Served() {}

    static FaceReader open(Face face, String dataset) {
        String address = face.addressOf(dataset);
        String page = Bundled.address("/dataset/" + dataset);
        return switch (face.kind()) {
            case "rdf" -> new RdfReader(graph(address), page);
            case "rdf-version" -> new RdfReader(graph(address), page + "/version/1");
            case "ldes" -> new RdfReader(stream(address), page);
            case "json" -> new JsonReader(json(address));
            case "json-change" -> new JsonReader(member(json(address).path("items"), "dataset", dataset));
            case "json-list" -> new JsonReader(member(json(address).path("du_lieu"), "ma", dataset));
            case "json-page" -> new JsonReader(JSONS.computeIfAbsent(address, Served::script));
            case "json-package" -> new JsonReader(unpacked(json(address)));
            case "xml" ->
                new XmlReader(XmlReader.find(xml(address), face.part().replace("{id}", dataset))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(address + " does not tell of " + dataset)));
            default -> throw new IllegalArgumentException(face.kind());
        };
    }

    private static Model graph(String address) {
        return GRAPHS.computeIfAbsent(address, path -> union(RDFDataMgr.loadDataset(Bundled.address(path))));
    }

    private static Model union(Dataset dataset) {
        return ModelFactory.createUnion(dataset.getDefaultModel(), dataset.getUnionModel());
    }

    /** The members of all pages together. */
    private static Model stream(String address) {
        return GRAPHS.computeIfAbsent(address, path -> {
            Model all = ModelFactory.createDefaultModel();
            RDFDataMgr.loadDataset(Bundled.address(path))
                    .getDefaultModel()
                    .listObjectsOfProperty(ResourceFactory.createProperty(TREE_NODE))
                    .mapWith(node -> ((Resource) node).getURI())
                    .toSet()
                    .forEach(page -> all.add(union(RDFDataMgr.loadDataset(page))));
            return all;
        });
    }

    private static JsonNode json(String address) {
        return JSONS.computeIfAbsent(address, Bundled::json);
    }

    private static JsonNode member(JsonNode list, String key, String value) {
        return list.values().stream()
                .filter(one -> value.equals(one.path(key).asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing tells of " + value));
    }

    /** CKAN's package with its extras by key, and with the lists that stand in them as JSON. */
    private static JsonNode unpacked(JsonNode answer) {
        ObjectNode all = (ObjectNode) answer.path("result").deepCopy();
        ObjectNode extras = JsonMapper.shared().createObjectNode();
        for (JsonNode extra : all.path("extras").values()) {
            String value = extra.path("value").asString();
            extras.set(
                    extra.path("key").asString(),
                    value.startsWith("[") ? Bundled.parse(value) : StringNode.valueOf(value));
        }
        return all.set("extras", extras);
    }

    /** The JSON-LD in a page. */
    private static JsonNode script(String address) {
        String page = Bundled.text(address);
        String json = page.replaceAll("(?s).*<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>.*", "$1");
        return Bundled.parse(json);
    }

    /** An XML file, parsed. */
    static Document xml(String address) {
        return XMLS.computeIfAbsent(address, path -> {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Bundled.bytes(path)));
            } catch (ParserConfigurationException | SAXException | IOException e) {
                throw new AssertionError(path + " is no XML", e);
            }
        });
    }
}
