package vn.congmo.gateway.connectors.s3;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/**
 * A bucket by the Amazon S3 API of 2006-03-01, in path style. Keys are told here without the beginning that all have.
 *
 * @param address of the bucket, without a slash at its end
 * @param prefix  with which all keys begin: empty, or ended by a slash
 */
record Bucket(String address, String prefix, Connection connection, Signature signature) {

    /** The one of the connector's address, {@code https://server/bucket/prefix}. */
    static Bucket of(Connection connection, Signature signature) {
        URI whole = connection.settings().address();
        String[] parts = whole.getPath().substring(1).replaceFirst("/+$", "").split("/", 2);
        return new Bucket(
                whole.getScheme() + "://" + whole.getRawAuthority() + "/" + parts[0],
                parts.length == 1 ? "" : parts[1] + "/",
                connection,
                signature);
    }

    /** The text of an object, if it is there. */
    Optional<String> find(String key) {
        OutboundAnswer answer = send(OutboundCall.get(object(key)));
        return S3Fault.isMissingObject(answer)
                ? Optional.empty()
                : Optional.of(S3Fault.requireSuccess(answer).text());
    }

    /**
     * Makes an object, or replaces it at once.
     *
     * @param wanted what its bytes add up to, where that is known: the signature reads them anyway
     */
    void put(String key, OutboundBody body, Optional<Sha256> wanted) {
        OutboundCall call = signature.sign(new OutboundCall("PUT", object(key), Map.of(), body));
        if (wanted.isPresent() && !Signature.content(call).equals(wanted)) {
            throw PartnerFault.refused(new LocalizedText(
                    key + ": tệp cổng đang giữ không còn đúng SHA-256; hãy chạy: gateway verify",
                    key + ": the file that the gateway holds no longer has its SHA-256; run: gateway verify"));
        }
        S3Fault.requireTaken(connection.send(call));
    }

    /** Removes an object; that it is gone already is as good. */
    void delete(String key) {
        OutboundAnswer answer = send(new OutboundCall("DELETE", object(key), Map.of(), new OutboundBody.Empty()));
        if (!S3Fault.isMissingObject(answer)) {
            S3Fault.requireSuccess(answer);
        }
    }

    /** All keys that begin so. */
    List<String> list(String beginning) {
        return pages(beginning, "").stream()
                .flatMap(page -> page.keys().stream())
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** What follows the beginning up to the next slash, of all keys that have one there. */
    List<String> listFolders(String beginning) {
        return pages(beginning, "/").stream()
                .flatMap(page -> page.folders().stream())
                .map(folder -> folder.substring((prefix + beginning).length(), folder.length() - 1))
                .toList();
    }

    private List<Listing> pages(String beginning, String delimiter) {
        List<Listing> pages = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            Listing page = page(Map.of(
                    "continuation-token",
                    next.get(),
                    "delimiter",
                    delimiter,
                    "list-type",
                    "2",
                    "prefix",
                    prefix + beginning));
            pages.add(page);
            next = page.next();
        }
        return pages;
    }

    private Listing page(Map<String, String> query) {
        String text = query.entrySet().stream()
                .filter(option -> !option.getValue().isEmpty())
                .map(option -> option.getKey() + "=" + encode(option.getValue()))
                .collect(Collectors.joining("&"));
        return Listing.of(S3Fault.requireSuccess(send(OutboundCall.get(URI.create(address + "/?" + text)))));
    }

    private OutboundAnswer send(OutboundCall call) {
        return connection.send(signature.sign(call));
    }

    private URI object(String key) {
        return URI.create(address + "/"
                + Arrays.stream((prefix + key).split("/")).map(Bucket::encode).collect(Collectors.joining("/")));
    }

    /** As the signature wants it: everything but letters, digits and {@code -._~}. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
