package vn.congmo.gateway.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs other people's tools where they are installed. */
public final class OthersTools {

    private OthersTools() {}

    /** What a command printed; empty where it is not there or failed. */
    public static Optional<String> run(String command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command.split(" ", -1))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
