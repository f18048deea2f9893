package vn.congmo.gateway.connectors.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/** Takes the files of records along, where the connector has the option {@code files}; else they stay links. */
final class FileTaker {

    private static final int NO_CONTENT = 204;
    private static final int TOO_OFTEN = 429;
    private static final int SERVER_FAULT = 500;

    private final boolean takesFiles;
    private final Connection connection;
    private final ContentStore store;
    private final Path temporary;

    FileTaker(Connection connection, ContentStore store, Path temporary) {
        this.takesFiles = HarvestOptions.of(connection).files();
        this.connection = HarvestOptions.forFiles(connection);
        this.store = store;
        this.temporary = temporary;
    }

    /**
     * The file as it is to be kept.
     *
     * @param before the same as it was kept, where its record says that nothing changed since
     * @throws UnfitRecordException when the partner does not have the file that it describes
     * @throws PartnerFault       when the partner is away
     */
    HarvestedFile take(ConsignedFile file, Optional<HarvestedFile> before) throws IOException {
        if (file.content().isPresent()) {
            return keep(file, file.content().get());
        }
        if (!takesFiles) {
            return HarvestedFile.linked(file);
        }
        Optional<HarvestedFile> known = before.filter(HarvestedFile::held).filter(old -> isSame(file, old));
        return known.isPresent() ? known.get() : fetch(file);
    }

    private static boolean isSame(ConsignedFile file, HarvestedFile old) {
        return old.url().equals(file.url())
                && old.fileName().equals(file.fileName())
                && file.sha256()
                        .map(told -> old.sha256().filter(told::equals).isPresent())
                        .orElse(true);
    }

    private HarvestedFile fetch(ConsignedFile file) throws IOException {
        Optional<StoredFile> stored = findStored(file);
        if (stored.isPresent()) {
            return HarvestedFile.held(file, stored.get());
        }
        Files.createDirectories(temporary);
        Path target = Files.createTempFile(temporary, "harvested-", ".tmp");
        try {
            return download(file, target) ? keep(file, target) : HarvestedFile.linked(file);
        } finally {
            Files.deleteIfExists(target);
        }
    }

    /** What has the hash that is told, wherever it came from, needs no second way here. */
    private Optional<StoredFile> findStored(ConsignedFile file) throws IOException {
        if (file.sha256().isEmpty()) {
            return Optional.empty();
        }
        Path path = store.folder()
                .resolve(file.sha256().get().hex().substring(0, 2))
                .resolve(file.sha256().get().hex());
        return Files.isRegularFile(path)
                ? Optional.of(new StoredFile(file.sha256().get(), Files.size(path)))
                : Optional.empty();
    }

    /** Whether it came; a file of a third party that does not stays a link and holds up nothing. */
    private boolean download(ConsignedFile file, Path target) {
        URI url = URI.create(file.url());
        try {
            OutboundAnswer answer = connection.download(OutboundCall.get(url), target);
            if (answer.isSuccess() && answer.status() != NO_CONTENT) {
                return true;
            }
            throw refusal(file, answer.status());
        } catch (PartnerFault | UnfitRecordException fault) {
            if (isPartners(url)) {
                throw fault;
            }
            return false;
        }
    }

    private static UnfitRecordException refusal(ConsignedFile file, int status) {
        LocalizedText reason = new LocalizedText(
                "Không tải được tệp %s: đối tác trả lời %d.".formatted(file.fileName(), status),
                "The file %s cannot be downloaded: the partner answers %d.".formatted(file.fileName(), status));
        if (status >= SERVER_FAULT || status == TOO_OFTEN) {
            throw PartnerFault.away(reason, Optional.empty());
        }
        return new UnfitRecordException(reason);
    }

    private boolean isPartners(URI url) {
        return String.valueOf(url.getAuthority())
                .equalsIgnoreCase(String.valueOf(connection.settings().address().getAuthority()));
    }

    private HarvestedFile keep(ConsignedFile file, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            StoredFile stored = store.store(in);
            boolean other = file.sha256().isPresent()
                    ? !file.sha256().get().equals(stored.sha256())
                    : file.bytes().isPresent() && file.bytes().get() != stored.bytes();
            if (other) {
                throw new UnfitRecordException(new LocalizedText(
                        "Tệp %s không đúng với mô tả: kích thước hoặc mã băm khác.".formatted(file.fileName()),
                        "The file %s is not as described: its size or hash differs.".formatted(file.fileName())));
            }
            return HarvestedFile.held(file, stored);
        }
    }
}
