package vn.congmo.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A triple store that others wrote, as a process with its data in a folder of its own. */
final class TripleStore implements AutoCloseable {

    private final ProcessBuilder command;
    private final URI ready;
    private final List<StoreTarget> targets;
    private Process process;

    /**
     * Starts it.
     *
     * @param folder where it runs and keeps its data
     * @param ready address that answers when it is there
     */
    TripleStore(Path folder, List<String> command, URI ready, List<StoreTarget> targets) {
        this.command = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile());
        this.ready = ready;
        this.targets = targets;
        this.process = begin();
    }

    List<StoreTarget> targets() {
        return targets;
    }

    private Process begin() {
        try {
            Process begun = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(begun::destroyForcibly));
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TripleStore awaitReady() {
        Pause.until(ready + " to answer", () -> process.isAlive() && isReady());
        return this;
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void startAgain() {
        process = begin();
        awaitReady();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        try {
            process.destroy();
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
