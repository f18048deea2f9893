package vn.congmo.gateway.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Picks the language of an answer: Vietnamese unless English is preferred (RFC 9110, section 12.5.4). */
public final class Languages {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    /** Vietnamese or English, by {@code Accept-Language}; a header that cannot be read counts as none. */
    public static Locale choose(HttpHeaders request) {
        try {
            Locale match = Locale.lookup(request.getAcceptLanguage(), SPOKEN);
            return match == null ? VIETNAMESE : match;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
