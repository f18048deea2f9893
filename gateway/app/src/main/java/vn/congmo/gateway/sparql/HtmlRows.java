package vn.congmo.gateway.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Rows as a table for a person who asks in a browser. Every value is escaped; only http(s) IRIs become links. */
final class HtmlRows implements RowSetWriter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>SPARQL – Cổng Mở</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body{font-family:sans-serif;margin:1rem}table{border-collapse:collapse}
            th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}</style></head>
            <body><main><h1>Kết quả <span lang="en">(results)</span></h1>
            <p><a href="/sparql-form">Truy vấn khác <span lang="en">(another query)</span></a></p>
            """;
    private static final String TAIL = "</main></body></html>\n";

    @Override
    public void write(OutputStream out, RowSet rows, @Nullable Context context) {
        write(new OutputStreamWriter(out, StandardCharsets.UTF_8), rows, context);
    }

    @Override
    public void write(Writer out, RowSet rows, @Nullable Context context) {
        try {
            out.write(HEAD + "<table><thead><tr>");
            for (Var variable : rows.getResultVars()) {
                out.write("<th scope=\"col\">" + HtmlUtils.htmlEscape(variable.getVarName()) + "</th>");
            }
            out.write("</tr></thead><tbody>\n");
            while (rows.hasNext()) {
                row(out, rows, rows.next());
            }
            out.write("</tbody></table>" + TAIL);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream out, boolean answer, @Nullable Context context) {
        String text = answer ? "Có <span lang=\"en\">(yes)</span>" : "Không <span lang=\"en\">(no)</span>";
        try {
            out.write((HEAD + "<p>" + text + "</p>" + TAIL).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Writer out, RowSet rows, Binding row) throws IOException {
        out.write("<tr>");
        for (Var variable : rows.getResultVars()) {
            Node value = row.get(variable);
            out.write("<td>" + (value == null ? "" : cell(value)) + "</td>");
        }
        out.write("</tr>\n");
    }

    private static String cell(Node value) {
        if (value.isLiteral()) {
            return HtmlUtils.htmlEscape(value.getLiteralLexicalForm());
        }
        String name = HtmlUtils.htmlEscape(value.isURI() ? value.getURI() : "_:" + value.getBlankNodeLabel());
        boolean link = value.isURI() && value.getURI().matches("https?://[^\\s]*");
        return link ? "<a href=\"" + name + "\">" + name + "</a>" : name;
    }
}
