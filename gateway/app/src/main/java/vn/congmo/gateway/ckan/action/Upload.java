package vn.congmo.gateway.ckan.action;

import java.io.IOException;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;

/** A file that came with a call; it is kept only when the call may keep it. */
public interface Upload {

    /** What the client calls it: any characters, perhaps a path. */
    String fileName();

    /** How many bytes it has. */
    long bytes();

    /** Puts it into the store. */
    StoredFile store(ContentStore files) throws IOException;
}
