package vn.congmo.gateway.portal;

import java.util.List;

/**
 * A thing as its page shows it.
 *
 * @param label its name, or the last part of its IRI
 * @param nodes the thing first, then its parts
 */
record ThingView(String label, List<NodeView> nodes) {

    ThingView {
        nodes = List.copyOf(nodes);
    }

    /** One node and what is said of it; {@code fragment} is empty for the thing itself. */
    record NodeView(String fragment, List<StatementView> statements) {

        NodeView {
            statements = List.copyOf(statements);
        }
    }

    /** One statement in words; {@code valueLink} is empty where the value leads nowhere. */
    record StatementView(String property, String propertyLink, String value, String valueLink, String language) {}
}
