package vn.congmo.gateway.feeds.ldes;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of LDES, TREE and Activity Streams, and the prefixes of a page. */
final class Terms {

    static final String LDES = "https://w3id.org/ldes#";
    static final String TREE = "https://w3id.org/tree#";
    static final String AS = "https://www.w3.org/ns/activitystreams#";

    static final Node PUBLISHED = as("published");
    static final Node OBJECT = as("object");
    static final Node TREE_NODE = tree("Node");
    static final Node MEMBER = tree("member");
    static final Node RELATION = tree("relation");
    static final Node FROM = tree("GreaterThanOrEqualToRelation");
    static final Node BEFORE = tree("LessThanRelation");
    static final Node PATH = tree("path");
    static final Node VALUE = tree("value");
    static final Node NODE = tree("node");

    private Terms() {}

    static Node as(String name) {
        return NodeFactory.createURI(AS + name);
    }

    private static Node tree(String name) {
        return NodeFactory.createURI(TREE + name);
    }
}
