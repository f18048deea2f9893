package vn.congmo.gateway.feeds.ldes;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One member of the stream: something happened to one thing.
 *
 * @param type        Create, Update or Delete of Activity Streams
 * @param entity      IRI of the thing
 * @param fingerprint of its description; empty when it was deleted
 * @param description as of then; empty when it was deleted
 */
record Activity(Type type, String entity, String fingerprint, Graph description) {

    /** What can happen, by its name in Activity Streams. */
    enum Type {
        Create,
        Update,
        Delete
    }

    static Activity told(Type type, Entities.Entity entity) {
        return new Activity(type, entity.iri(), entity.fingerprint().hex(), entity.graph());
    }

    static Activity deleted(String entity) {
        return new Activity(Type.Delete, entity, "", GraphFactory.createDefaultGraph());
    }

    /** What has to be remembered of it, in one line. */
    String line() {
        return String.join("\t", List.of(type.name(), entity, fingerprint));
    }

    static Activity parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Activity(Type.valueOf(fields[0]), fields[1], fields[2], GraphFactory.createDefaultGraph());
    }
}
