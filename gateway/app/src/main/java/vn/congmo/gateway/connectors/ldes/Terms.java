package vn.congmo.gateway.connectors.ldes;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of TREE, Activity Streams and DCAT that a follower reads. */
final class Terms {

    static final Node RELATION = tree("relation");
    static final Node NODE = tree("node");
    static final Node VALUE = tree("value");
    static final Node LESS = tree("LessThanRelation");
    static final Node LESS_OR_EQUAL = tree("LessThanOrEqualToRelation");
    static final Node OBJECT = as("object");
    static final Node PUBLISHED = as("published");
    static final Node CREATE = as("Create");
    static final Node UPDATE = as("Update");
    static final Node DELETE = as("Delete");
    static final Node IS_VERSION_OF = NodeFactory.createURI("http://www.w3.org/ns/dcat#isVersionOf");

    private Terms() {}

    private static Node tree(String name) {
        return NodeFactory.createURI("https://w3id.org/tree#" + name);
    }

    private static Node as(String name) {
        return NodeFactory.createURI("https://www.w3.org/ns/activitystreams#" + name);
    }
}
