package vn.congmo.gateway.connectors.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.ResponseHeaders;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.harvest.FoundFiles;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/**
 * What one record is made of: tables and documents about them, each asked for once a run. A table that the partner says
 * is still the same is the one that was kept.
 */
final class PartnerFiles implements MetadataSource {

    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final String address;
    private final Connection connection;
    private final TableCursor before;
    private final List<ConsignedFile> kept;
    private final Path folder;
    private final Map<String, TableFile> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    /**
     * Nothing was asked for yet.
     *
     * @param address of the record's own file
     * @param kept    the record as it was kept, if it was
     * @param folder  for what comes
     */
    PartnerFiles(
            String address, Connection connection, TableCursor before, Optional<HarvestedRecord> kept, Path folder) {
        this.address = address;
        this.connection = connection;
        this.before = before;
        this.kept = kept.map(HarvestedRecord::files).orElse(List.of());
        this.folder = folder;
    }

    /**
     * A table.
     *
     * @throws FileGoneException when the partner does not have it
     */
    TableFile table(String url) {
        TableFile known = tables.get(url);
        if (known != null) {
            return known;
        }
        TableFile file = fetch(url);
        tables.put(url, file);
        return file;
    }

    /** Those that were asked for, in that order. */
    List<TableFile> tables() {
        return List.copyOf(tables.values());
    }

    /** Documents that were found, by address, in the order in which they were asked for. */
    Map<String, byte[]> documents() {
        return documents;
    }

    /** A document that did not come from the partner. */
    void add(String name, byte[] document) {
        documents.put(name, document);
    }

    /** Of everything that was asked for and found. */
    Sha256 fingerprint() {
        Map<String, String> all = new LinkedHashMap<>();
        documents.forEach((url, bytes) -> all.put(url, Sha256.of(bytes).hex()));
        tables.forEach((url, file) -> all.put(url, file.response().content().hex()));
        return Sha256.of(JsonMapper.shared().writeValueAsBytes(all));
    }

    /** A page with which a server answers a wrong address is no document, nor is what it lets nobody see. */
    @Override
    public Optional<byte[]> find(String url) {
        byte[] known = documents.get(url);
        if (known != null) {
            return Optional.of(known);
        }
        OutboundAnswer answer = connection.send(authorised(OutboundCall.get(FoundFiles.address(url))));
        boolean absent = answer.status() / 100 == 4 && !LATER.contains(answer.status());
        if (absent || TableFile.isMarkup(new String(answer.body(), StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        documents.put(url, PartnerAnswers.requireSuccess(answer).body());
        return Optional.of(answer.body());
    }

    /** Of the record's own file: what a document says of others is no reason to fetch them. */
    @Override
    public ResponseHeaders headers(String tableUrl) {
        return tableUrl.equals(address) ? table(tableUrl).response().headers() : ResponseHeaders.NONE;
    }

    private TableFile fetch(String url) {
        Optional<FileResponse> known = before.findResponse(url);
        Optional<Path> copy = known.flatMap(response -> copy(url, response));
        OutboundCall call = authorised(OutboundCall.get(FoundFiles.address(url)));
        Path target = folder.resolve("table-" + tables.size());
        OutboundAnswer answer = HarvestOptions.forFiles(connection)
                .download(copy.isPresent() ? known.orElseThrow().condition(call) : call, target);
        if (answer.status() == NOT_MODIFIED && copy.isPresent()) {
            return new TableFile(url, copy.get(), known.orElseThrow());
        }
        if (GONE.contains(answer.status())) {
            throw new FileGoneException(url, answer);
        }
        return new TableFile(url, target, FileResponse.of(PartnerAnswers.requireSuccess(answer), hash(target)));
    }

    /** The kept bytes of a file, where they are those that the partner is asked about. */
    private Optional<Path> copy(String url, FileResponse response) {
        return kept.stream()
                .filter(file -> file.url().equals(url))
                .filter(file -> file.sha256().filter(response.content()::equals).isPresent())
                .flatMap(file -> file.content().stream())
                .findFirst();
    }

    /** The secret is for the partner only, wherever its metadata leads. */
    private OutboundCall authorised(OutboundCall call) {
        String partner = String.valueOf(connection.settings().address().getAuthority());
        return connection
                .findSecret("token")
                .filter(token -> partner.equalsIgnoreCase(call.uri().getAuthority()))
                .map(token -> call.with("Authorization", "Bearer " + token.value()))
                .orElse(call);
    }

    private static Sha256 hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
