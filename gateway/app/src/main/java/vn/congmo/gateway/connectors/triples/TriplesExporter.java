package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * One named graph for each dataset: the triples of its current version, and as the last of them one that says which
 * they are. It comes and goes with the others, so that it tells what is there.
 */
record TriplesExporter(RemoteStore store, GraphWrites writes, BaseIri base) implements Exporter {

    private static final String MARK = "http://www.w3.org/2002/07/owl#versionInfo";

    @Override
    public Parcel pack(Consignment consignment) {
        String hash = findTriples(consignment)
                .flatMap(ConsignedFile::sha256)
                .map(sha256 -> sha256.hex())
                .orElse("-");
        String graph = graph(consignment.id());
        return Parcel.of(
                consignment, "graph %s\nversion %s\nsha256 %s\n".formatted(graph, consignment.version(), hash));
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        String graph = graph(parcel.consignment().id());
        return store.findOne("SELECT ?value WHERE { GRAPH <%s> { <%s> <%s> ?value } }".formatted(graph, graph, MARK))
                .filter(mark(parcel)::equals)
                .map(mark -> new Receipt(graph));
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        Optional<Receipt> there = find(parcel);
        if (there.isPresent()) {
            return there.get();
        }
        send(parcel, triples(parcel));
        return find(parcel)
                .orElseThrow(() -> PartnerFault.uncertain(new LocalizedText(
                        "Kho báo đã nhận nhưng đọc lại không thấy phiên bản này",
                        "The store confirmed, but this version is not what it answers with")));
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        writes.drop(graph(id));
        return new Receipt("");
    }

    /** {@code <base>/dataset/<slug>}, for a harvested one {@code <base>/harvested/<source>/<slug>}. */
    private String graph(ConsignmentId id) {
        return base.resolve((id.source().isEmpty() ? "/dataset/" : "/harvested/") + id.text());
    }

    private static String mark(Parcel parcel) {
        return parcel.consignment().version() + " " + parcel.fingerprint().hex();
    }

    private static Optional<ConsignedFile> findTriples(Consignment consignment) {
        return consignment.files().stream()
                .filter(file -> file.mediaType().startsWith("application/n-triples")
                        && file.fileName().endsWith(".nt"))
                .findFirst();
    }

    private static Path triples(Parcel parcel) {
        return findTriples(parcel.consignment())
                .flatMap(ConsignedFile::content)
                .orElseThrow(() -> PartnerFault.refused(new LocalizedText(
                        "Bộ dữ liệu này không có tệp N-Triples", "This dataset has no file of N-Triples")));
    }

    private void send(Parcel parcel, Path triples) {
        try {
            Path body = Files.createTempFile("triples-", ".body");
            try {
                write(parcel, triples, body);
                writes.replace(graph(parcel.consignment().id()), body);
            } finally {
                Files.deleteIfExists(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Parcel parcel, Path triples, Path body) throws IOException {
        String graph = graph(parcel.consignment().id());
        String mark = "<%s> <%s> \"%s\" .".formatted(graph, MARK, mark(parcel));
        try (Stream<String> published = Files.lines(triples);
                Writer out = Files.newBufferedWriter(body)) {
            writes.write(graph, Stream.concat(published, Stream.of(mark)).iterator(), out);
        }
    }
}
