package vn.congmo.gateway.outbound.web;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.Secret;

/**
 * Calls over Reactor Netty. Every request has a connection of its own: partners are called a few times a minute, and a
 * kept connection that the partner has closed meanwhile would leave a delivery in doubt.
 */
@Component
final class NettyOutbound implements Outbound {

    private final CheckedAddresses publicAddresses;
    private final CheckedAddresses allAddresses;
    private final HttpClient toPublic;
    private final HttpClient toAll;

    /** Names are looked up as the machine does it. */
    @Autowired
    NettyOutbound() {
        this(InetAddress::getAllByName, SpecialAddresses::isPublic);
    }

    NettyOutbound(Names names, Predicate<InetAddress> publicly) {
        this.publicAddresses =
                new CheckedAddresses(names, address -> SpecialAddresses.isSomebody(address) && publicly.test(address));
        this.allAddresses = new CheckedAddresses(names, SpecialAddresses::isSomebody);
        this.toPublic = client(publicAddresses);
        this.toAll = client(allAddresses);
    }

    @Override
    public OutboundAnswer send(OutboundCall call, OutboundPolicy policy) {
        return send(call, policy, Optional.empty());
    }

    @Override
    public OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target) {
        return send(call, policy, Optional.of(target));
    }

    @Override
    public InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy) {
        if (address.getHost() == null) {
            throw Reasons.noHost(OutboundCall.get(address));
        }
        int port = address.getPort() < 0 ? usualPort : address.getPort();
        CheckedAddresses addresses = policy.privateAllowed() ? allAddresses : publicAddresses;
        try {
            return addresses
                    .find(InetSocketAddress.createUnresolved(address.getHost(), port))
                    .getFirst();
        } catch (IOException e) {
            throw Reasons.of(e, OutboundCall.get(address), false);
        }
    }

    private OutboundAnswer send(OutboundCall call, OutboundPolicy policy, Optional<Path> target) {
        HttpClient client = secured(policy.privateAllowed() ? toAll : toPublic, call, policy);
        return new Exchange(client, policy, target).send(call).blockOptional().orElseThrow();
    }

    private static HttpClient client(CheckedAddresses addresses) {
        return HttpClient.newConnection()
                .resolver(addresses)
                .keepAlive(false)
                .disableRetry(true)
                .compress(true)
                .followRedirect(false);
    }

    /** With the partner's own trust and the gateway's certificate, which stay in memory. */
    private static HttpClient secured(HttpClient client, OutboundCall call, OutboundPolicy policy) {
        if (policy.certificate().isEmpty() && policy.authorities().isEmpty()) {
            return client;
        }
        SslContext context = context(call, policy);
        return client.secure(secure -> secure.sslContext(context));
    }

    private static SslContext context(OutboundCall call, OutboundPolicy policy) {
        SslContextBuilder builder = SslContextBuilder.forClient();
        try {
            policy.certificate().ifPresent(own -> builder.keyManager(stream(own.chain()), stream(own.key())));
            policy.authorities().ifPresent(trusted -> builder.trustManager(stream(trusted)));
            return builder.build();
        } catch (IllegalArgumentException | IOException e) {
            throw Reasons.badCertificate(call, e);
        }
    }

    private static InputStream stream(Secret secret) {
        return new ByteArrayInputStream(secret.value().getBytes(StandardCharsets.UTF_8));
    }
}
