package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.LangBuilder;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Representation;

/** In which forms results are offered; the first of a list is what {@code Accept: *}{@code /*} gets. */
final class ResultForms {

    private static final Lang HTML_ROWS = htmlRows();

    static final List<ResultForm<Lang>> ROWS = List.of(
            form("application/sparql-results+json", ResultSetLang.RS_JSON),
            form("application/sparql-results+xml; charset=utf-8", ResultSetLang.RS_XML),
            form("text/csv; charset=utf-8; header=present", ResultSetLang.RS_CSV),
            form("text/tab-separated-values; charset=utf-8", ResultSetLang.RS_TSV),
            form("application/json", ResultSetLang.RS_JSON),
            form("application/xml; charset=utf-8", ResultSetLang.RS_XML),
            form("text/html; charset=utf-8", HTML_ROWS));

    static final List<ResultForm<RDFFormat>> TRIPLES = List.of(
            form(Serialisation.TURTLE),
            form(Serialisation.JSON_LD),
            form(Serialisation.N_TRIPLES),
            form(Serialisation.RDF_XML),
            form(Serialisation.TRIG),
            form("application/n-quads; charset=utf-8", RDFFormat.NQUADS_UTF8),
            form("application/json", Serialisation.JSON_LD.streamable()),
            form("application/xml; charset=utf-8", Serialisation.RDF_XML.streamable()));

    private ResultForms() {}

    /** What a query of this form can be answered as. */
    static List<Representation> offers(Query query) {
        return representations(query.isConstructType() || query.isDescribeType() ? TRIPLES : ROWS);
    }

    static List<Representation> representations(List<? extends ResultForm<?>> forms) {
        return forms.stream().map(ResultForm::representation).toList();
    }

    /** The writer's name for a representation out of these forms. */
    static <T> T syntax(List<ResultForm<T>> forms, Representation chosen) {
        return forms.stream()
                .filter(form -> form.representation().equals(chosen))
                .findFirst()
                .orElseThrow()
                .syntax();
    }

    private static Lang htmlRows() {
        Lang lang = LangBuilder.create("HTML-rows", "text/html").build();
        RowSetWriterRegistry.register(lang, chosen -> new HtmlRows());
        return lang;
    }

    private static ResultForm<RDFFormat> form(Serialisation syntax) {
        return form(syntax.mediaType(), syntax.streamable());
    }

    private static <T> ResultForm<T> form(String mediaType, T syntax) {
        return new ResultForm<>(Representation.of(mediaType, ""), syntax);
    }

    /** A representation and what the engine's writers call it. */
    record ResultForm<T>(Representation representation, T syntax) {}
}
