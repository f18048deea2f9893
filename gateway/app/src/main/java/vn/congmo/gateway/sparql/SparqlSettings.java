package vn.congmo.gateway.sparql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of public queries.
 *
 * @param timeout       how long a query may run, its results written
 * @param longestQuery  in characters
 * @param deepest       how deep brackets may nest
 * @param keptRows      how many rows a query may hold in memory at once, for example to sort them
 * @param mostResults   how many rows or triples an answer may have
 * @param mostProduct   how many combinations patterns that share no variable may have
 * @param longestText   in characters, of a text that a query builds
 * @param allText       in characters, of all texts together that a query builds
 * @param running       how many queries run at once
 * @param waiting       how many more may wait before others are told to come back
 */
@ConfigurationProperties("gateway.sparql")
record SparqlSettings(
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("65536") int longestQuery,
        @DefaultValue("64") int deepest,
        @DefaultValue("250000") int keptRows,
        @DefaultValue("100000") int mostResults,
        @DefaultValue("1000000") long mostProduct,
        @DefaultValue("100000") int longestText,
        @DefaultValue("20000000") long allText,
        @DefaultValue("2") int running,
        @DefaultValue("16") int waiting) {}
