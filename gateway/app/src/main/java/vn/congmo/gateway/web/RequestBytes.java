package vn.congmo.gateway.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;

/**
 * The body of a request, for controllers, which run blocking. One that takes its body as an argument runs in a thread of
 * the network instead, and holds up everybody else there.
 */
public final class RequestBytes {

    private RequestBytes() {}

    /**
     * Waits for the body, which may be empty.
     *
     * @throws org.springframework.core.io.buffer.DataBufferLimitException (413) when it is larger
     */
    public static byte[] of(ServerWebExchange exchange, int largest) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), largest)
                .map(RequestBytes::taken)
                .blockOptional()
                .orElseGet(() -> new byte[0]);
    }

    private static byte[] taken(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
