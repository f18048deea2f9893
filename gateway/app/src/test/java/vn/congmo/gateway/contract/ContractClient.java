package vn.congmo.gateway.contract;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Sends as the client within does, and fails on every answer that the gateway's API description does not tell of. */
public final class ContractClient extends HttpClient {

    private final HttpClient client;

    private ContractClient(HttpClient client) {
        this.client = client;
    }

    /** A client that follows no redirects and keeps no cookies. */
    public static HttpClient create() {
        return new ContractClient(HttpClient.newHttpClient());
    }

    /** The same, but it keeps its cookies there. */
    public static HttpClient create(CookieHandler cookies) {
        return new ContractClient(HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    /** The same, but it asks from that address of this machine. */
    public static HttpClient create(InetAddress from) {
        return new ContractClient(HttpClient.newBuilder().localAddress(from).build());
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return checked(client.send(request, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(request, handler).thenApply(ContractClient::checked);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        return client.sendAsync(request, handler, pushes).thenApply(ContractClient::checked);
    }

    private static <T> HttpResponse<T> checked(HttpResponse<T> answer) {
        ApiContract.of(answer.uri()).check(answer);
        return answer;
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
