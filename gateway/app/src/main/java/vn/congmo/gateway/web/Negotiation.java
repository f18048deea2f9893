package vn.congmo.gateway.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** Proactive content negotiation (RFC 9110, section 12.5.1). */
public final class Negotiation {

    private static final List<MediaType> ANYTHING = List.of(MediaType.ALL);
    private static final MediaType HTML = MediaType.TEXT_HTML;

    private Negotiation() {}

    /**
     * The offer that {@code Accept} rates highest, the earlier one where rates are equal; says {@code Vary: Accept}.
     *
     * @throws Refusal (406) when none is acceptable
     */
    public static Representation choose(ServerWebExchange exchange, List<Representation> offers) {
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        List<MediaType> ranges = accepted(exchange.getRequest().getHeaders());
        return offers.stream()
                .filter(offer -> quality(ranges, offer.mediaType()) > 0)
                .max(Comparator.comparingDouble(offer -> quality(ranges, offer.mediaType())))
                .orElseThrow(() -> notAcceptable(offers));
    }

    /** The offer that has this extension in its address. */
    public static Optional<Representation> find(List<Representation> offers, String extension) {
        return offers.stream()
                .filter(offer -> offer.extension().equals(extension))
                .findFirst();
    }

    /** Whether the sender is a browser in which a person looks: it asks for HTML by name and before JSON. */
    public static boolean prefersHtml(HttpHeaders request) {
        try {
            List<MediaType> ranges = accepted(request);
            boolean named = ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(HTML));
            return named && quality(ranges, HTML) >= quality(ranges, MediaType.APPLICATION_PROBLEM_JSON);
        } catch (Refusal e) {
            return false;
        }
    }

    /** The rate of the most specific range that covers the type; 0 when none does. */
    private static double quality(List<MediaType> ranges, MediaType type) {
        @Nullable MediaType best = null;
        for (MediaType range : ranges) {
            if (covers(range, type) && (best == null || specificity(range) > specificity(best))) {
                best = range;
            }
        }
        return best == null ? 0 : best.getQualityValue();
    }

    /** Parameters other than the charset, such as JSON-LD's profile, must be equal where the range names them. */
    private static boolean covers(MediaType range, MediaType type) {
        return range.includes(type)
                && range.getParameters().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("q"))
                        .filter(parameter -> type.getParameter(parameter.getKey()) != null)
                        .allMatch(parameter ->
                                parameter.getValue().equalsIgnoreCase(type.getParameter(parameter.getKey())));
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2 + range.getParameters().size();
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            List<MediaType> ranges = headers.getAccept();
            return ranges.isEmpty() ? ANYTHING : ranges;
        } catch (InvalidMediaTypeException e) {
            throw new Refusal(
                    EdgeErrors.BAD_REQUEST,
                    new LocalizedText("Không đọc được tiêu đề Accept", "The Accept header cannot be read"));
        }
    }

    private static Refusal notAcceptable(List<Representation> offers) {
        String types = String.join(
                ", ", offers.stream().map(offer -> offer.mediaType().toString()).toList());
        return new Refusal(
                EdgeErrors.NOT_ACCEPTABLE,
                new LocalizedText("Các dạng có sẵn: " + types, "What is available: " + types));
    }
}
