package vn.congmo.gateway.connectors.dcat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/** Asks a partner for RDF and reads what comes, whatever its serialisation; nothing that it names is fetched. */
public final class RdfAnswers {

    private static final String ACCEPT = "application/trig, text/turtle;q=0.95, application/n-triples;q=0.9,"
            + " application/n-quads;q=0.9, application/ld+json;q=0.8, application/rdf+xml;q=0.7, */*;q=0.1";

    private RdfAnswers() {}

    /** The request for an address, with the partner's secret where it has one. */
    public static OutboundCall ask(Connection connection, URI address) {
        OutboundCall call = OutboundCall.get(address).with("Accept", ACCEPT);
        return connection
                .findSecret("token")
                .map(token -> call.with("Authorization", "Bearer " + token.value()))
                .orElse(call);
    }

    /**
     * Reads an answer.
     *
     * @throws PartnerFault when it is none of success, or no RDF
     */
    public static DatasetGraph read(OutboundAnswer answer) {
        PartnerAnswers.requireSuccess(answer);
        DatasetGraph quads = DatasetGraphFactory.create();
        Lang lang = language(answer);
        try {
            RDFParser.fromString(text(answer, lang), lang)
                    .base(answer.uri().toString())
                    .context(withoutFetching())
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(quads);
        } catch (RuntimeException e) {
            throw PartnerFault.away(
                    new LocalizedText(
                            "Câu trả lời không đọc được như RDF: " + e.getMessage(),
                            "The answer cannot be read as RDF: " + e.getMessage()),
                    Optional.empty());
        }
        return quads;
    }

    /** As UTF-8, whatever the document says, so that a DOCTYPE cannot hide in another encoding. */
    private static String text(OutboundAnswer answer, Lang lang) {
        String text = answer.text();
        if (lang.equals(Lang.RDFXML) && text.contains("<!DOCTYPE")) {
            throw new IllegalArgumentException("DOCTYPE");
        }
        return text;
    }

    /** By its media type; where that says nothing, by the end of its address. */
    private static Lang language(OutboundAnswer answer) {
        String type = answer.findHeader("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        Lang told = RDFLanguages.contentTypeToLang(type);
        boolean plain = told == null || type.equals("text/plain") || type.equals("text/xml");
        Lang named =
                plain ? RDFLanguages.filenameToLang(String.valueOf(answer.uri().getPath())) : told;
        return Optional.ofNullable(named).or(() -> Optional.ofNullable(told)).orElse(Lang.TURTLE);
    }

    /** A JSON-LD context at another address is not fetched: what it stands for is then an error of the answer. */
    private static Context withoutFetching() {
        JsonLdOptions options = new JsonLdOptions((address, how) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not fetched: " + address);
        });
        return new Context().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }
}
