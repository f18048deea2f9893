package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a form with a file as CKAN does (multipart/form-data), and names the file as CKAN does. */
final class CkanUpload {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private CkanUpload() {}

    /** The resource that a form describes; its url is where the file would be downloaded. */
    static ObjectNode read(TwinRequest request) {
        Matcher boundary = BOUNDARY.matcher(request.findHeader("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw CkanRefusal.broken();
        }
        ObjectNode resource = JsonMapper.shared().createObjectNode();
        // One character a byte, so that files stay what they are.
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        parts(body, boundary.group(1)).forEach((head, content) -> put(resource, utf8(head), content));
        return resource;
    }

    private static Map<String, String> parts(String body, String boundary) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : body.split(Pattern.quote("--" + boundary))) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                parts.put(part.substring(0, end), part.substring(end + 4, part.length() - 2));
            }
        }
        return parts;
    }

    private static void put(ObjectNode resource, String head, String content) {
        Matcher name = NAME.matcher(head);
        Matcher file = FILE.matcher(head);
        if (!file.find()) {
            resource.put(name.find() ? name.group(1) : "", utf8(content));
            return;
        }
        if (content.length() > LARGEST) {
            throw CkanRefusal.invalid("upload", "File upload too large");
        }
        String kept = file.group(1).replaceAll("[^A-Za-z0-9._-]+", "").toLowerCase(java.util.Locale.ROOT);
        resource.put("url", "http://localhost/download/" + kept)
                .put("url_type", "upload")
                .put("size", content.length());
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
