package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A bucket that speaks Amazon's S3: checks every signature, keeps objects (gzip unpacked), lists them page by page. */
public final class BucketTwin implements Twin {

    /** Whom it lets in. */
    public static final String ACCESS_KEY = "SANDBOXACCESSKEY";

    /** Of that one: made up, of no use elsewhere. */
    public static final String SECRET_KEY = "sandbox-secret-key";

    private final BucketSignature signature;
    private final int pageKeys;
    private final SortedMap<String, byte[]> objects = new TreeMap<>();

    /**
     * Empty.
     *
     * @param clock    by which it tells old requests
     * @param pageKeys how many keys one page of a listing has
     */
    public BucketTwin(Clock clock, int pageKeys) {
        this.signature = new BucketSignature(ACCESS_KEY, SECRET_KEY, clock);
        this.pageKeys = pageKeys;
    }

    /** The objects as text, by key. */
    public synchronized SortedMap<String, String> objects() {
        SortedMap<String, String> texts = new TreeMap<>();
        objects.forEach((key, content) -> texts.put(key, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public String name() {
        return "bucket";
    }

    @Override
    public String help() {
        return """
                Kho đối tượng S3 / a bucket of S3
                  kind: s3
                  credentials: {access-key: "env:DROP_ACCESS_KEY", secret-key: "env:DROP_SECRET_KEY"}   # %s, %s
                  allow-private: true""".formatted(ACCESS_KEY, SECRET_KEY);
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        Optional<String> refused = signature.refuse("/" + name(), request);
        if (refused.isPresent()) {
            return error(403, refused.get());
        }
        String key = request.path().substring(1);
        return switch (request.method()) {
            case "PUT" -> put(key, request.body());
            case "GET" -> key.isEmpty() ? list(request) : get(key);
            case "DELETE" -> delete(key);
            default -> error(405, "MethodNotAllowed");
        };
    }

    private TwinAnswer put(String key, byte[] content) {
        objects.put(key, content);
        return TwinAnswer.of(200).with("ETag", "\"" + BucketSignature.sha256(content) + "\"");
    }

    private TwinAnswer get(String key) {
        byte[] content = objects.get(key);
        return content == null
                ? error(404, "NoSuchKey")
                : new TwinAnswer(200, Map.of("Content-Type", "application/octet-stream"), content);
    }

    private TwinAnswer delete(String key) {
        objects.remove(key);
        return TwinAnswer.of(204);
    }

    private TwinAnswer list(TwinRequest request) {
        String prefix = request.findParameter("prefix").orElse("");
        String after = request.findParameter("continuation-token").orElse("");
        Optional<String> delimiter = request.findParameter("delimiter");
        List<String> found = new ArrayList<>(new TreeSet<>(objects.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> delimiter.map(end -> cut(key, prefix, end)).orElse(key))
                .toList()));
        found.removeIf(entry -> entry.compareTo(after) <= 0);
        return page(found.subList(0, Math.min(pageKeys, found.size())), found.size() > pageKeys, delimiter);
    }

    /** A key up to the first delimiter behind the prefix. */
    private static String cut(String key, String prefix, String delimiter) {
        int end = key.indexOf(delimiter, prefix.length());
        return end < 0 ? key : key.substring(0, end + delimiter.length());
    }

    private static TwinAnswer page(List<String> entries, boolean more, Optional<String> delimiter) {
        StringBuilder xml = new StringBuilder("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
        for (String entry : entries) {
            xml.append(
                    delimiter.filter(entry::endsWith).isPresent()
                            ? "<CommonPrefixes><Prefix>" + escape(entry) + "</Prefix></CommonPrefixes>"
                            : "<Contents><Key>" + escape(entry) + "</Key></Contents>");
        }
        xml.append("<IsTruncated>").append(more).append("</IsTruncated>");
        if (more) {
            xml.append("<NextContinuationToken>")
                    .append(escape(entries.getLast()))
                    .append("</NextContinuationToken>");
        }
        return TwinAnswer.of(
                200, "application/xml", xml.append("</ListBucketResult>").toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static TwinAnswer error(int status, String code) {
        return TwinAnswer.of(
                status,
                "application/xml",
                "<Error><Code>" + code + "</Code><Message>The sandbox says " + code + "</Message></Error>");
    }
}
