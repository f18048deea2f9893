package vn.congmo.gateway.outbound.web;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundBody.Bytes;
import vn.congmo.gateway.outbound.OutboundBody.Empty;
import vn.congmo.gateway.outbound.OutboundBody.FileContent;
import vn.congmo.gateway.outbound.OutboundBody.Form;
import vn.congmo.gateway.outbound.OutboundBody.Multipart;
import vn.congmo.gateway.outbound.OutboundBody.Part;

/** A body as it goes over the wire: its type, its length, and its bytes piece by piece. */
record RequestBody(Optional<String> mediaType, List<Piece> pieces) {

    private static final int CHUNK = 64 * 1024;

    static RequestBody of(OutboundBody body) {
        return switch (body) {
            case Empty none -> new RequestBody(Optional.empty(), List.of());
            case Bytes bytes -> of(bytes.mediaType(), new InMemory(bytes.content()));
            case FileContent file -> of(file.mediaType(), OnDisk.of(file.file()));
            case Form form -> of("application/x-www-form-urlencoded", InMemory.of(encode(form.fields())));
            case Multipart multipart -> of(multipart);
        };
    }

    /** In bytes. */
    long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    Flux<ByteBuf> content() {
        return Flux.fromIterable(pieces).concatMap(Piece::content, 1);
    }

    private static RequestBody of(String mediaType, Piece piece) {
        return new RequestBody(Optional.of(mediaType), List.of(piece));
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RequestBody of(Multipart multipart) {
        String boundary = "cong-mo-" + UUID.randomUUID();
        List<Piece> pieces = new ArrayList<>();
        multipart.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> pieces.add(
                        InMemory.of(head(boundary, field.getKey()) + "\r\n\r\n" + field.getValue() + "\r\n")));
        for (Part part : multipart.files()) {
            pieces.add(InMemory.of(head(boundary, part.name()) + "; filename=\"" + escape(part.fileName())
                    + "\"\r\nContent-Type: " + part.mediaType() + "\r\n\r\n"));
            pieces.add(OnDisk.of(part.file()));
            pieces.add(InMemory.of("\r\n"));
        }
        pieces.add(InMemory.of("--" + boundary + "--\r\n"));
        return new RequestBody(Optional.of("multipart/form-data; boundary=" + boundary), pieces);
    }

    private static String head(String boundary, String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escape(name) + "\"";
    }

    /** As browsers do it (HTML, multipart/form-data encoding algorithm). */
    private static String escape(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A part of a body. */
    private sealed interface Piece {

        long length();

        Flux<ByteBuf> content();
    }

    private record InMemory(byte[] bytes) implements Piece {

        static InMemory of(String text) {
            return new InMemory(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public Flux<ByteBuf> content() {
            return bytes.length == 0
                    ? Flux.empty()
                    : Mono.<ByteBuf>fromSupplier(() -> Unpooled.wrappedBuffer(bytes))
                            .flux();
        }
    }

    private record OnDisk(Path file, long length) implements Piece {

        static OnDisk of(Path file) {
            try {
                return new OnDisk(file, Files.size(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Flux<ByteBuf> content() {
            return ByteBufFlux.fromPath(file, CHUNK).subscribeOn(Schedulers.boundedElastic());
        }
    }
}
