package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.signing.KeyFile;
import vn.congmo.gateway.signing.KeyType;
import vn.congmo.gateway.signing.SigningKey;

/** Makes a signing key. */
@Command(
        name = "signing-key",
        description = {
            "Tạo khóa ký (JWK) cho --gateway.signing.key-file.",
            "Makes a signing key (JWK) for --gateway.signing.key-file."
        })
class SigningKeyCommand extends GatewayCommand {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"Tệp mới, chỉ chủ sở hữu đọc được.", "A new file, readable for its owner only."})
    private Path out = Path.of("");

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = {"P_256 (mặc định) hoặc ED25519.", "P_256 (default) or ED25519."})
    private KeyType type = KeyType.P_256;

    @Override
    public Integer call() throws IOException {
        SigningKey key = KeyFile.create(out, type, new Disk(Failpoint.NONE));
        terminal().say("kid " + key.shown().id());
        terminal().say("--gateway.signing.key-file=" + out);
        return FINE;
    }
}
