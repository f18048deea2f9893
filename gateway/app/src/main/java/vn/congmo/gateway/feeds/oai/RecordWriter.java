package vn.congmo.gateway.feeds.oai;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DublinCore;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.XmlDocument;

/** Writes records and their metadata. */
@Component
class RecordWriter {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final CatalogueDescription description;
    private final Map<DatasetId, Described> described = new ConcurrentHashMap<>();

    RecordWriter(CatalogueDescription description) {
        this.description = description;
    }

    void record(XmlDocument xml, OaiRecord record, MetadataFormat format) {
        xml.element("record", inside -> {
            header(inside, record);
            if (!record.deleted()) {
                inside.element("metadata", metadata -> metadata(metadata, record, format));
            }
        });
    }

    void header(XmlDocument xml, OaiRecord record) {
        String[] status = record.deleted() ? new String[] {"status", "deleted"} : new String[0];
        xml.element(
                "header",
                header -> {
                    header.text("identifier", record.identifier())
                            .text("datestamp", Datestamp.write(record.datestamp()));
                    record.sets().forEach(set -> header.text("setSpec", set.spec()));
                },
                status);
    }

    private void metadata(XmlDocument xml, OaiRecord record, MetadataFormat format) {
        switch (format) {
            case DUBLIN_CORE -> dublinCore(xml, description.dublinCore(record.dataset()));
            case DCAT_AP -> xml.insert(rdf(record));
        }
    }

    private static void dublinCore(XmlDocument xml, DublinCore said) {
        MetadataFormat format = MetadataFormat.DUBLIN_CORE;
        xml.element(
                "oai_dc:dc",
                inside -> said.statements().forEach(statement -> statement(inside, statement)),
                "xmlns:oai_dc",
                format.namespace(),
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                SCHEMA_INSTANCE,
                "xsi:schemaLocation",
                format.namespace() + " " + format.schema());
    }

    private static void statement(XmlDocument xml, DublinCore.Statement statement) {
        String name = "dc:" + statement.element().localName();
        if (statement.language().isEmpty()) {
            xml.text(name, statement.text());
        } else {
            xml.text(name, statement.text(), "xml:lang", statement.language());
        }
    }

    private String rdf(OaiRecord record) {
        Dataset dataset = record.dataset();
        Described known = described.get(dataset.id());
        if (known != null && known.dataset().equals(dataset)) {
            return known.rdf();
        }
        Graph graph = description.describe(dataset);
        String rdf = new String(Serialisation.RDF_XML.write(graph), StandardCharsets.UTF_8)
                .replaceFirst("^\\s*<\\?xml[^>]*>\\s*", "");
        if (CatalogueDescription.isWhole(graph)) {
            described.put(dataset.id(), new Described(dataset, rdf));
        }
        return rdf;
    }

    @EventListener
    void forgetWithdrawn(CatalogueChanged change) {
        described.keySet().retainAll(change.catalogue().datasets().keySet());
    }

    /** The description of a dataset with these versions; not kept while it is damaged, for it may be mended any time. */
    private record Described(Dataset dataset, String rdf) {}
}
