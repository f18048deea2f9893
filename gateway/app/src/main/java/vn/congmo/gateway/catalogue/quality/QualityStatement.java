package vn.congmo.gateway.catalogue.quality;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Says how good a dataset is in the Data Quality Vocabulary (W3C Note DQV), without blank nodes. */
public final class QualityStatement {

    /** The namespace of the vocabulary. */
    public static final String NAMESPACE = "http://www.w3.org/ns/dqv#";

    private static final Property HAS_MEASUREMENT = property("hasQualityMeasurement");
    private static final Property IS_MEASUREMENT_OF = property("isMeasurementOf");
    private static final Property COMPUTED_ON = property("computedOn");
    private static final Property VALUE = property("value");
    private static final Property IN_DIMENSION = property("inDimension");
    private static final Property EXPECTED_TYPE = property("expectedDataType");
    private static final Resource MEASUREMENT = ResourceFactory.createResource(NAMESPACE + "QualityMeasurement");
    private static final Resource METRIC = ResourceFactory.createResource(NAMESPACE + "Metric");
    private static final Resource DIMENSION = ResourceFactory.createResource(NAMESPACE + "Dimension");
    private static final LocalizedText SCORE =
            new LocalizedText("Tổng điểm MQA, trên 405", "MQA points in all, out of 405");

    private final BaseIri base;
    private final Model model;
    private final Resource dataset;

    private QualityStatement(BaseIri base, Model model, Resource dataset) {
        this.base = base;
        this.model = model;
        this.dataset = dataset;
    }

    /** Adds what was measured of a dataset or version to its description, and what the measures mean. */
    public static void add(BaseIri base, Graph description, String iri, Quality quality) {
        Model model = ModelFactory.createModelForGraph(description);
        new QualityStatement(base, model, model.createResource(iri)).add(quality);
        description.getPrefixMapping().setNsPrefix("dqv", NAMESPACE);
    }

    private void add(Quality quality) {
        Resource total = metric("mqa-score", SCORE, XSDDatatype.XSDinteger);
        measure("mqa-score", total, Integer.toString(quality.points()), XSDDatatype.XSDinteger);
        for (MqaPoints each : quality.mqa()) {
            String name = "mqa-" + each.metric().slug();
            Resource metric = metric(name, label(each.metric()), XSDDatatype.XSDinteger);
            metric.addProperty(
                    IN_DIMENSION,
                    dimension(
                            "mqa-" + each.metric().group().slug(),
                            each.metric().group().label()));
            Resource measured = measure(name, metric, Integer.toString(each.points()), XSDDatatype.XSDinteger);
            each.lacking().ifPresent(reason -> text(measured, RDFS.comment, reason));
        }
        for (DimensionScore score : quality.dimensions()) {
            String name = score.dimension().slug();
            Resource metric = metric(name + "-share", score.dimension().label(), XSDDatatype.XSDdecimal);
            text(metric, SKOS.definition, score.dimension().formula());
            metric.addProperty(IN_DIMENSION, dimension(name, score.dimension().label()));
            measure(name, metric, score.value().toPlainString(), XSDDatatype.XSDdecimal);
        }
    }

    private static LocalizedText label(MqaMetric metric) {
        LocalizedText label = metric.label();
        return new LocalizedText(
                label.vi() + " (" + metric.points() + " điểm)", label.en() + " (" + metric.points() + " points)");
    }

    private Resource measure(String name, Resource metric, String value, XSDDatatype type) {
        Resource measured = model.createResource(dataset.getURI() + "#quality-" + name)
                .addProperty(RDF.type, MEASUREMENT)
                .addProperty(COMPUTED_ON, dataset)
                .addProperty(IS_MEASUREMENT_OF, metric)
                .addProperty(VALUE, value, type);
        dataset.addProperty(HAS_MEASUREMENT, measured);
        return measured;
    }

    private Resource metric(String name, LocalizedText label, XSDDatatype type) {
        Resource metric = model.createResource(base.resolve("/id/quality-metric/" + name))
                .addProperty(RDF.type, METRIC)
                .addProperty(EXPECTED_TYPE, model.createResource(type.getURI()));
        text(metric, SKOS.prefLabel, label);
        return metric;
    }

    private Resource dimension(String name, LocalizedText label) {
        Resource dimension = model.createResource(base.resolve("/id/quality-dimension/" + name))
                .addProperty(RDF.type, DIMENSION);
        text(dimension, SKOS.prefLabel, label);
        return dimension;
    }

    private static void text(Resource subject, Property property, LocalizedText text) {
        subject.addProperty(property, text.vi(), "vi").addProperty(property, text.en(), "en");
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE + name);
    }
}
