package vn.congmo.gateway.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits at the edge.
 *
 * @param streams       how many long bodies are computed at once
 * @param waitingStreams how many more may wait before others are told to come back
 * @param stalledAfter  a body without progress for so long is given up
 * @param longestStream a body is given up after so long, whatever its progress
 * @param longestAnswer an answer that has not begun after so long becomes a problem
 * @param largestBody   of a request
 * @param idle          a connection without a request is closed after so long
 * @param slowestRead   the longest pause between two pieces of a request
 * @param slowestRequest the longest time a whole request may take to arrive
 * @param lingering      how long a closed connection still takes what its client was sending
 * @param trustedProxies  addresses and ranges whose word is taken for the address of a client ({@code X-Forwarded-For})
 */
@ConfigurationProperties("gateway.web")
record WebSettings(
        @DefaultValue("4") int streams,
        @DefaultValue("16") int waitingStreams,
        @DefaultValue("20s") Duration stalledAfter,
        @DefaultValue("5m") Duration longestStream,
        @DefaultValue("30s") Duration longestAnswer,
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue("30s") Duration idle,
        @DefaultValue("10s") Duration slowestRead,
        @DefaultValue("20s") Duration slowestRequest,
        @DefaultValue("2s") Duration lingering,
        @DefaultValue({}) List<String> trustedProxies) {}
