package vn.congmo.gateway.outbound;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a request carries; always sent with its length, since some partners refuse chunks. */
public sealed interface OutboundBody {

    /** Nothing. */
    record Empty() implements OutboundBody {}

    /** These bytes of this media type. */
    record Bytes(String mediaType, byte[] content) implements OutboundBody {
        /** A text in UTF-8. */
        public static Bytes text(String mediaType, String text) {
            return new Bytes(mediaType, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file, streamed. */
    record FileContent(String mediaType, Path file) implements OutboundBody {}

    /** Fields as a form sends them (application/x-www-form-urlencoded). */
    record Form(Map<String, String> fields) implements OutboundBody {
        public Form {
            fields = Map.copyOf(fields);
        }
    }

    /** Fields and files (multipart/form-data, RFC 7578). */
    record Multipart(Map<String, String> fields, List<Part> files) implements OutboundBody {
        public Multipart {
            fields = Map.copyOf(fields);
            files = List.copyOf(files);
        }
    }

    /** One file of a form, streamed. */
    record Part(String name, String fileName, String mediaType, Path file) {}
}
