package vn.congmo.gateway.web;

import org.springframework.http.ContentDisposition;

/** A file that is offered to be saved, never shown: no browser takes data for a page. */
public final class Attachment {

    private Attachment() {}

    /** The value of {@code Content-Disposition} for a file of this name (RFC 6266). */
    public static String named(String fileName) {
        return ContentDisposition.attachment().filename(fileName).build().toString();
    }
}
