package vn.congmo.gateway.core;

import java.nio.file.Path;

/** Where the gateway keeps its state: files and log (the truth), store and index (caches of it). */
public record DataDirectory(Path path) {

    /** A file or folder inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
