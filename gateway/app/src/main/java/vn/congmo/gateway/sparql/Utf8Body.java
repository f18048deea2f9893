package vn.congmo.gateway.sparql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The text of a body that the protocol wants in UTF-8 and nothing else (section 2.1.3). */
final class Utf8Body {

    private Utf8Body() {}

    static String read(HttpHeaders headers, byte[] body) {
        MediaType type = headers.getContentType();
        if (type != null && type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw SparqlErrors.refuse(SparqlErrors.CHARSET, type.getCharset().name());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw SparqlErrors.refuse(SparqlErrors.CHARSET);
        }
    }
}
