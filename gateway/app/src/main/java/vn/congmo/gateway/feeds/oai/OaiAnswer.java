package vn.congmo.gateway.feeds.oai;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.feeds.FeedSettings;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;
import vn.congmo.gateway.web.XmlDocument;

/** Answers requests of the protocol from one snapshot of the catalogue. */
@Component
class OaiAnswer {

    private final BaseIri base;
    private final CatalogueSettings catalogueSettings;
    private final FeedSettings settings;
    private final OaiRecords records;
    private final RecordWriter writer;
    private final Clock clock;

    OaiAnswer(
            BaseIri base,
            CatalogueSettings catalogueSettings,
            FeedSettings settings,
            OaiRecords records,
            RecordWriter writer,
            Clock clock) {
        this.base = base;
        this.catalogueSettings = catalogueSettings;
        this.settings = settings;
        this.records = records;
        this.writer = writer;
        this.clock = clock;
    }

    /** The answer, which may be that the request is wrong. */
    byte[] to(Map<String, List<String>> parameters, Catalogue catalogue) {
        Map<String, String> repeated = new TreeMap<>();
        try {
            OaiRequest request = OaiRequest.of(parameters);
            repeated.putAll(request.arguments());
            repeated.put("verb", request.verb().name());
            return document(repeated, content(request, catalogue));
        } catch (OaiFault fault) {
            Map<String, String> arguments = fault.code().hidesArguments() ? Map.of() : repeated;
            return document(
                    arguments,
                    xml -> xml.text(
                            "error",
                            String.valueOf(fault.getMessage()),
                            "code",
                            fault.code().name()));
        }
    }

    private Consumer<XmlDocument> content(OaiRequest request, Catalogue catalogue) {
        List<OaiRecord> all = records.list(catalogue);
        Consumer<XmlDocument> content =
                switch (request.verb()) {
                    case Identify -> identify(catalogue);
                    case ListMetadataFormats -> formats(request, all);
                    case ListSets -> sets(request, all);
                    case GetRecord -> record(request, all);
                    case ListIdentifiers, ListRecords -> part(request, catalogue, all);
                };
        return xml -> xml.element(request.verb().name(), content);
    }

    private Consumer<XmlDocument> identify(Catalogue catalogue) {
        Instant earliest = catalogue.changes().isEmpty()
                ? Instant.EPOCH
                : catalogue.changes().getFirst().time();
        return xml -> xml.text("repositoryName", catalogueSettings.titleVi())
                .text("baseURL", base.resolve("/oai"))
                .text("protocolVersion", "2.0")
                .text("adminEmail", settings.adminEmail(URI.create(base.value()).getHost()))
                .text("earliestDatestamp", Datestamp.write(earliest))
                .text("deletedRecord", "persistent")
                .text("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private static Consumer<XmlDocument> formats(OaiRequest request, List<OaiRecord> all) {
        request.find("identifier").ifPresent(identifier -> find(identifier, all));
        return xml -> {
            for (MetadataFormat format : MetadataFormat.values()) {
                xml.element("metadataFormat", inside -> inside.text("metadataPrefix", format.prefix())
                        .text("schema", format.schema())
                        .text("metadataNamespace", format.namespace()));
            }
        };
    }

    private static Consumer<XmlDocument> sets(OaiRequest request, List<OaiRecord> all) {
        if (request.token().isPresent()) {
            throw new OaiFault(Code.badResumptionToken, "The sets are given in one list");
        }
        Map<String, OaiSet> sets = new TreeMap<>();
        all.forEach(record -> record.sets().forEach(set -> sets.putIfAbsent(set.spec(), set)));
        return xml -> sets.values()
                .forEach(set -> xml.element(
                        "set", inside -> inside.text("setSpec", set.spec()).text("setName", set.name())));
    }

    private Consumer<XmlDocument> record(OaiRequest request, List<OaiRecord> all) {
        MetadataFormat format = MetadataFormat.get(request.get("metadataPrefix"));
        OaiRecord record = find(request.get("identifier"), all);
        return xml -> writer.record(xml, record, format);
    }

    private Consumer<XmlDocument> part(OaiRequest request, Catalogue catalogue, List<OaiRecord> all) {
        OaiPart part = OaiPart.of(request, catalogue, all, settings.oaiPage());
        boolean whole = request.verb() == Verb.ListRecords;
        return xml -> {
            for (OaiRecord record : part.records()) {
                if (whole) {
                    writer.record(xml, record, part.selection().format());
                } else {
                    writer.header(xml, record);
                }
            }
            if (part.isInterrupted()) {
                token(xml, part);
            }
        };
    }

    /** On the last part it is there and empty. */
    private static void token(XmlDocument xml, OaiPart part) {
        xml.text(
                "resumptionToken",
                part.next().map(ResumptionToken::encode).orElse(""),
                "completeListSize",
                "" + part.total(),
                "cursor",
                "" + part.given());
    }

    private static OaiRecord find(String identifier, List<OaiRecord> all) {
        Optional<OaiRecord> found = all.stream()
                .filter(record -> record.identifier().equals(identifier))
                .findFirst();
        return found.orElseThrow(() -> new OaiFault(Code.idDoesNotExist, "There is no record " + identifier));
    }

    private byte[] document(Map<String, String> arguments, Consumer<XmlDocument> content) {
        List<String> attributes = new ArrayList<>();
        arguments.forEach((name, value) -> attributes.addAll(List.of(name, value)));
        return XmlDocument.of(xml -> xml.element(
                "OAI-PMH",
                inside -> {
                    inside.text("responseDate", Datestamp.write(clock.instant()))
                            .text("request", base.resolve("/oai"), attributes.toArray(String[]::new));
                    content.accept(inside);
                },
                "xmlns",
                "http://www.openarchives.org/OAI/2.0/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"));
    }
}
