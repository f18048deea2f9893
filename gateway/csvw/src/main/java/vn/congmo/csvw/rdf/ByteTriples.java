package vn.congmo.csvw.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Datatype;
import vn.congmo.csvw.datatype.Value;

/**
 * N-Triples as bytes: a term is the bytes that stand in the file, so that a triple is three copies.
 *
 * @see <a href="https://www.w3.org/TR/n-triples/">RDF 1.1 N-Triples</a>
 */
final class ByteTriples implements TripleWriter<byte[]> {

    private static final String XSD_STRING = Builtin.STRING.iri();

    private final OutputStream out;
    private final String scope;
    private final ByteText lines = new ByteText();
    private final ByteText term = new ByteText();
    private long row;
    private long blanks;

    /** By identity: every value of a column has the very same datatype, and hashing one takes long. */
    private final Map<Datatype, byte[]> suffixes = new IdentityHashMap<>();

    private ByteTriples(OutputStream out, String scope) {
        this.out = out;
        this.scope = scope;
    }

    /** A writer of what is said of the group and its tables; the caller closes the stream. */
    static ByteTriples to(OutputStream out) {
        return new ByteTriples(out, "_:g");
    }

    @Override
    public byte[] iri(String iri) {
        term.clear();
        term.append('<');
        term.append(iri, Escapes.IN_IRIS);
        term.append('>');
        return term.toBytes();
    }

    /** Labels are made of the table's, the row's and the node's number, so that no two threads make the same. */
    @Override
    public byte[] blank() {
        term.clear();
        term.appendAscii(scope);
        term.appendAscii(Long.toString(row));
        term.append('n');
        term.appendAscii(Long.toString(blanks++));
        return term.toBytes();
    }

    @Override
    public byte[] literal(String lexical, String datatypeIri) {
        return literal(lexical, suffix(datatypeIri));
    }

    @Override
    public byte[] literal(Value value) {
        if (value.language().isPresent()) {
            return languageLiteral(value.lexical(), value.language().get());
        }
        byte[] suffix = suffixes.computeIfAbsent(value.datatype(), datatype -> suffix(datatype.iri()));
        return literal(value.lexical(), suffix);
    }

    @Override
    public byte[] languageLiteral(String text, String language) {
        term.clear();
        term.append('"');
        term.append(text, Escapes.IN_LITERALS);
        term.append('"');
        term.append('@');
        term.appendAscii(language);
        return term.toBytes();
    }

    private byte[] literal(String lexical, byte[] suffix) {
        term.clear();
        term.append('"');
        term.append(lexical, Escapes.IN_LITERALS);
        term.append(suffix);
        return term.toBytes();
    }

    private byte[] suffix(String datatypeIri) {
        if (datatypeIri.equals(XSD_STRING)) {
            return new byte[] {'"'};
        }
        term.clear();
        term.appendAscii("\"^^<");
        term.append(datatypeIri, Escapes.IN_IRIS);
        term.append('>');
        return term.toBytes();
    }

    @Override
    public void triple(byte[] subject, byte[] property, byte[] object) {
        lines.appendLine(subject, property, object);
    }

    @Override
    public void startRow(long number) {
        row = number;
        blanks = 0;
    }

    @Override
    public TripleWriter<byte[]> forRows(int table) {
        return new ByteTriples(out, "_:t" + table + "r");
    }

    @Override
    public void deliver() {
        try {
            lines.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.clear();
    }
}
