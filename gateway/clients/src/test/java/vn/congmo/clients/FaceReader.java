package vn.congmo.clients;

import java.util.Set;

/** What one face says of one dataset. */
interface FaceReader {

    /** The values that an expression finds, as text; empty where it says nothing. */
    Set<String> read(String expression);
}
