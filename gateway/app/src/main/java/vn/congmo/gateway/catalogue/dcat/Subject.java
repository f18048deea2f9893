package vn.congmo.gateway.catalogue.dcat;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.core.LocalizedText;

/** A node of the description, to say things about. */
record Subject(Resource node) {

    static Subject of(Model model, String iri) {
        return new Subject(model.createResource(iri));
    }

    /** Another node of the same description. */
    Subject other(String iri) {
        return of(node.getModel(), iri);
    }

    /** A part of this node, named by a fragment so that no blank node is needed. */
    Subject part(String fragment) {
        return other(node.getURI() + (node.getURI().contains("#") ? "-" : "#") + fragment);
    }

    String iri() {
        return node.getURI();
    }

    Subject is(Resource... types) {
        for (Resource type : types) {
            node.addProperty(RDF.type, type);
        }
        return this;
    }

    /** Both languages; one where the English text only stands in for what was never translated. */
    Subject text(Property property, LocalizedText text) {
        node.addProperty(property, text.vi(), "vi");
        if (!text.en().equals(text.vi())) {
            node.addProperty(property, text.en(), "en");
        }
        return this;
    }

    Subject plain(Property property, String text) {
        node.addProperty(property, text);
        return this;
    }

    Subject literal(Property property, String lexical, RDFDatatype datatype) {
        node.addProperty(property, lexical, datatype);
        return this;
    }

    Subject moment(Property property, Instant instant) {
        return literal(property, instant.toString(), XSDDatatype.XSDdateTime);
    }

    /** A year, a month or a day, typed by its form. */
    Subject date(Property property, String date) {
        RDFDatatype type =
                switch (date.length()) {
                    case 4 -> XSDDatatype.XSDgYear;
                    case 7 -> XSDDatatype.XSDgYearMonth;
                    case 10 -> XSDDatatype.XSDdate;
                    default -> XSDDatatype.XSDdateTime;
                };
        return literal(property, date, type);
    }

    Subject link(Property property, Resource object) {
        node.addProperty(property, object);
        return this;
    }

    Subject link(Property property, Subject object) {
        return link(property, object.node());
    }

    Subject link(Property property, String iri) {
        return link(property, other(iri));
    }

    Subject link(Property property, Optional<String> iri) {
        iri.ifPresent(value -> link(property, value));
        return this;
    }

    Subject links(Property property, Collection<String> iris) {
        iris.forEach(iri -> link(property, iri));
        return this;
    }
}
