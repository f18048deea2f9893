package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of others that has run to its end.
 *
 * @param exit its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Program(int exit, String out, String err) {

    private static final int PATIENCE_IN_MINUTES = 4;

    /** Runs a command in a folder; a command that does not end fails the test. */
    static Program run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("program", ".out");
            Path err = Files.createTempFile("program", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
            process.destroy();
            assertThat(ended).as("%s ended; it said %s", command, err).isTrue();
            return new Program(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for a command that must end well; its standard output. */
    static String read(Path folder, List<String> command) {
        Program run = run(folder, command);
        assertThat(run.exit()).as("%s said %s", command, run).isZero();
        return run.out();
    }
}
