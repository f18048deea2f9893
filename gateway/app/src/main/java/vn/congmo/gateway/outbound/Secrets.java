package vn.congmo.gateway.outbound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads secrets from where the configuration points: {@code env:NAME} or {@code file:PATH}, never the value itself. */
@Component
public final class Secrets {

    private static final long LARGEST = 64 * 1024;
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("------rw-");

    private final UnaryOperator<@Nullable String> environment;

    /** With the environment of this process. */
    @Autowired
    public Secrets() {
        this(System::getenv);
    }

    Secrets(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /**
     * The secret that a reference points to, without the line end at its end.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none, it is empty, or its file may be read or written by
     *     others; the refusal does not repeat what may be a secret
     */
    public Secret resolve(String reference) {
        if (reference.startsWith("env:")) {
            return ofEnvironment(reference.substring("env:".length()));
        }
        if (reference.startsWith("file:")) {
            return ofFile(reference.substring("file:".length()));
        }
        throw SecretErrors.noReference();
    }

    private Secret ofEnvironment(String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw SecretErrors.missing("env:" + name);
        }
        return new Secret(value);
    }

    private static Secret ofFile(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw SecretErrors.missing("file:" + path);
            }
            if (isOpenToOthers(file)) {
                throw SecretErrors.openToOthers(path);
            }
            String value = Files.readString(file).replaceFirst("\\R\\z", "");
            if (value.isBlank()) {
                throw SecretErrors.missing("file:" + path);
            }
            return new Secret(value);
        } catch (IOException | InvalidPathException e) {
            throw SecretErrors.missing("file:" + path);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        return posix && !Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS);
    }
}
