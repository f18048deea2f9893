package vn.congmo.csvw.rdf;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ShownTables;
import vn.congmo.csvw.table.TableVisitor;

/** Visitors that make RDF of what they are shown. */
public final class RdfConversion {

    private RdfConversion() {}

    /** Sends nodes; starting and finishing the stream is the caller's. Not for several threads. */
    public static TableVisitor to(StreamRDF stream, TableGroup group, Mode mode) {
        return new ShownTables(new RdfConverter<>(group, mode, new NodeTriples(stream)));
    }

    /** Writes N-Triples; closing the stream is the caller's. */
    public static TableVisitor to(OutputStream out, TableGroup group, Mode mode) {
        return new ShownTables(new RdfConverter<>(group, mode, ByteTriples.to(out)));
    }
}
