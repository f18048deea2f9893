package vn.congmo.gateway.outbound.web;

import java.net.InetAddress;
import java.util.List;
import vn.congmo.gateway.web.AddressRanges;

/** Which addresses are those of machines on the internet, and which are special. */
final class SpecialAddresses {

    /** Not to be called on the internet: the special-purpose registries of IANA (RFC 6890 and its updates). */
    private static final AddressRanges SPECIAL = AddressRanges.of(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20"));

    /** All of IPv6 that is given to anybody; mapped, compatible and translated IPv4 addresses lie outside. */
    private static final AddressRanges GLOBAL = AddressRanges.of(List.of("0.0.0.0/0", "2000::/3"));

    /** Nobody's address: "any", multicast, broadcast. A partner never has it, wherever it is. */
    private static final AddressRanges NOBODY =
            AddressRanges.of(List.of("0.0.0.0/8", "224.0.0.0/3", "::/128", "ff00::/8"));

    private SpecialAddresses() {}

    /** Whether an address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        return GLOBAL.contain(address) && !SPECIAL.contain(address);
    }

    /** Whether an address can be somebody's at all, in a local network too. */
    static boolean isSomebody(InetAddress address) {
        return !NOBODY.contain(address);
    }
}
