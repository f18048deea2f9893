package vn.congmo.gateway.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WebSettings.class, BudgetSettings.class})
class WebConfiguration {

    /** Slow and silent connections are closed, so that they cannot use up the server (slowloris); refusals arrive. */
    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> connectionLimits(WebSettings settings) {
        NettyServerCustomizer limits = server -> server.idleTimeout(settings.idle())
                .readTimeout(settings.slowestRead())
                .requestTimeout(settings.slowestRequest())
                .doOnChannelInit((observer, channel, remote) ->
                        channel.pipeline().addFirst(new LingeringClose(settings.lingering())))
                .doOnConnection(connection -> connection.addHandlerFirst(new StalledReader(settings.stalledAfter())));
        return factory -> factory.addServerCustomizers(limits);
    }

    /** Controllers return bodies as plain values; Reactor stays in here. */
    @Bean
    CodecCustomizer bodies(StreamedBodies bodies) {
        return codecs -> {
            codecs.customCodecs().register(new StreamedBodyWriter(bodies));
            codecs.customCodecs().register(new FileBodyWriter());
        };
    }

    /** Also a JVM Error thrown in a controller is answered. */
    @Bean
    static FaultBarrier faultBarrier() {
        return new FaultBarrier();
    }
}
