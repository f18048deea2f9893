package vn.congmo.gateway.feeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much stands on one page of each feed. A page of the LDES or the Atom archive is at its own address for each size.
 *
 * @param ldesPage changes on a page of the linked data event stream
 * @param atomPage entries on a page of the Atom feed
 * @param oaiPage  records in one answer of OAI-PMH
 * @param contact  e-mail address of whoever runs this, which OAI-PMH wants to know; else the postmaster of the host
 */
@ConfigurationProperties("gateway.feeds")
public record FeedSettings(
        @DefaultValue("10") int ldesPage,
        @DefaultValue("50") int atomPage,
        @DefaultValue("100") int oaiPage,
        @DefaultValue("") String contact) {

    public FeedSettings {
        if (ldesPage < 1 || atomPage < 1 || oaiPage < 1) {
            throw new IllegalArgumentException("A page of a feed holds at least one change");
        }
    }

    /** Where to write to (RFC 2142): OAI-PMH takes no host without a dot. */
    public String adminEmail(String host) {
        String known = host.contains(".") ? host : host + ".localdomain";
        return contact.isEmpty() ? "postmaster@" + known : contact;
    }
}
