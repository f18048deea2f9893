package vn.congmo.gateway.connectors.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.Slug;

/** Files of a record as another catalogue lists them: with names of their own, legal addresses and media types. */
public final class FoundFiles {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("ttl", "text/turtle"),
            Map.entry("nt", "application/n-triples"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("rdf", "application/rdf+xml"),
            Map.entry("parquet", "application/vnd.apache.parquet"),
            Map.entry("html", "text/html"),
            Map.entry("txt", "text/plain"));

    private final List<ConsignedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * One more file.
     *
     * @param title     what it is called, which names it where its address does not
     * @param mediaType as told, where it is
     * @param format    {@code CSV}, where the media type is not told
     * @throws UnfitRecordException when the address is none
     */
    public void add(
            String url,
            String title,
            Optional<String> mediaType,
            Optional<String> format,
            Optional<Long> bytes,
            Optional<Sha256> sha256) {
        URI address = address(url);
        Optional<String> told = mediaType.filter(type -> type.indexOf('/') > 0);
        String brief = format.or(() -> mediaType).map(FoundFiles::extension).orElse("");
        String name = name(address, title, brief);
        String type = told.or(() -> Optional.ofNullable(TYPES.get(brief)))
                .or(() -> Optional.ofNullable(TYPES.get(end(name))))
                .orElse(UNKNOWN);
        files.add(new ConsignedFile(name, Optional.empty(), type, address.toString(), bytes, sha256, Optional.empty()));
    }

    /** In the order they came. */
    public List<ConsignedFile> list() {
        return List.copyOf(files);
    }

    /** A SHA-256 as catalogues write it, with or without its name before it. */
    public static Optional<Sha256> sha256(String hash) {
        String hex = hash.toLowerCase(Locale.ROOT).replaceFirst("^sha-?256[:-]", "");
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(hex)) : Optional.empty();
    }

    /**
     * The address of a file; many write letters and spaces that it may not hold, and those are encoded.
     *
     * @throws UnfitRecordException when it is none
     */
    public static URI address(String url) {
        try {
            URI uri = new URI(encode(url.strip()));
            if (uri.isAbsolute() && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new UnfitRecordException(
                new LocalizedText("Địa chỉ của một tệp không đúng: " + url, "A file's address is none: " + url));
    }

    private static String encode(String url) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : url.getBytes(StandardCharsets.UTF_8)) {
            boolean legal = each > ' ' && each < 0x7f && "<>\"{}|\\^`".indexOf(each) < 0;
            encoded.append(legal ? "" + (char) each : String.format(Locale.ROOT, "%%%02X", each));
        }
        return encoded.toString();
    }

    private String name(URI address, String title, String extension) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean hasName = last.matches(".+\\.[A-Za-z][A-Za-z0-9]{0,7}");
        if (hasName && last.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,150}")) {
            int dot = last.indexOf('.');
            return unique(last.substring(0, dot), last.substring(dot));
        }
        String stem = Slug.of(hasName ? last.substring(0, last.lastIndexOf('.')) : title);
        String end = hasName ? end(last) : extension;
        return unique(stem.isEmpty() ? "file" : stem, end.isEmpty() ? "" : "." + end);
    }

    /** A name that no file has: this one, or with a number between stem and end. */
    public String unique(String stem, String end) {
        String name = stem + end;
        for (int number = 2; !names.add(name); number++) {
            name = stem + "-" + number + end;
        }
        return name;
    }

    private static String end(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Of a format: {@code CSV}, {@code .csv}, {@code text/csv} or the end of an IRI. */
    private static String extension(String format) {
        String plain = format.toLowerCase(Locale.ROOT).strip();
        Optional<String> known = TYPES.entrySet().stream()
                .filter(entry -> plain.startsWith(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
        String end = plain.replaceFirst(".*[/.#]", "");
        return known.orElse(end.matches("[a-z][a-z0-9]{0,7}") ? end : "");
    }
}
