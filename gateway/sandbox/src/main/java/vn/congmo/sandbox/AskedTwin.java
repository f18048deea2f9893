package vn.congmo.sandbox;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The twin that a request goes to, and what it sees of the request. */
record AskedTwin(String name, TwinRequest request) {

    static AskedTwin of(Request request) {
        URI uri = URI.create(request.getUrl());
        String path = uri.getPath();
        int end = path.indexOf('/', 1);
        String name = path.substring(1, end < 0 ? path.length() : end);
        return new AskedTwin(
                name,
                new TwinRequest(
                        request.getMethod().value().toUpperCase(Locale.ROOT),
                        end < 0 ? "/" : path.substring(end),
                        parameters(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
                        headers(request),
                        request.getBody()));
    }

    private static Map<String, String> headers(Request request) {
        return request.getHeaders().all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.key().toLowerCase(Locale.ROOT), HttpHeader::firstValue, (a, b) -> a));
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? List.<String>of() : List.of(query.split("&"))) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            parameters
                    .computeIfAbsent(decode(name), first -> new ArrayList<>())
                    .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
