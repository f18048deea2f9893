package vn.congmo.gateway.connectors.drop;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is done at a place of dropped files. Paths are below the place, with slashes; folders come with their files. */
public interface Drop {

    /** A small text in UTF-8, if there is one under this name. */
    Optional<String> read(String path) throws IOException;

    /** Puts a file there; under its name it is never seen in part. */
    void write(DropFile file) throws IOException;

    /** Puts a text there in place of the one before, at once where the place can do that. */
    void replace(String path, String json) throws IOException;

    /** Removes a file; that it is gone already is as good. */
    void remove(String path) throws IOException;

    /** The names of the folders in a folder; none where it is not there. */
    List<String> listFolders(String folder) throws IOException;

    /** Removes a folder with all in it; that it is gone already is as good. */
    void removeFolder(String folder) throws IOException;
}
