package vn.congmo.gateway.connectors.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.drop.Drop;
import vn.congmo.gateway.connectors.drop.DropFile;
import vn.congmo.gateway.connectors.drop.DropSite;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundBody;

/** The objects of a bucket. Each is seen whole or not at all; folders are only what names have in common. */
record S3Drop(Bucket bucket) implements DropSite, Drop {

    /** The most that one PUT takes. */
    private static final long LARGEST_BYTES = 5L << 30;

    @Override
    public <T> T visit(Visit<T> visit) {
        try {
            return visit.in(this);
        } catch (IOException own) {
            throw new UncheckedIOException(own);
        }
    }

    @Override
    public Optional<String> read(String path) {
        return bucket.find(path);
    }

    @Override
    public void write(DropFile file) throws IOException {
        if (Files.size(file.content()) > LARGEST_BYTES) {
            throw PartnerFault.refused(new LocalizedText(
                    file.path() + ": lớn hơn 5 GB, S3 không nhận trong một lần gửi; hãy chia nhỏ",
                    file.path() + ": larger than 5 GB, which S3 does not take at once; split it"));
        }
        bucket.put(file.path(), new OutboundBody.FileContent(file.mediaType(), file.content()), file.sha256());
    }

    @Override
    public void replace(String path, String json) {
        bucket.put(path, OutboundBody.Bytes.text("application/json", json), Optional.empty());
    }

    @Override
    public void remove(String path) {
        bucket.delete(path);
    }

    @Override
    public List<String> listFolders(String folder) {
        return bucket.listFolders(folder + "/");
    }

    @Override
    public void removeFolder(String folder) {
        bucket.list(folder + "/").forEach(bucket::delete);
    }
}
