package vn.congmo.gateway.outbound.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that begin with the same bits, written as in {@code 10.0.0.0/8}. */
record AddressRange(byte[] start, int bits) {

    /** Not to be called on the internet: the special-purpose registries of IANA (RFC 6890 and its updates). */
    private static final List<AddressRange> SPECIAL = ranges(
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
            "3fff::/20");

    /** All of IPv6 that is given to anybody; mapped, compatible and translated IPv4 addresses lie outside. */
    private static final List<AddressRange> GLOBAL = ranges("0.0.0.0/0", "2000::/3");

    /** Nobody's address: "any", multicast, broadcast. A partner never has it, wherever it is. */
    private static final List<AddressRange> NOBODY = ranges("0.0.0.0/8", "224.0.0.0/3", "::/128", "ff00::/8");

    /** Whether an address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        return holds(GLOBAL, address) && !holds(SPECIAL, address);
    }

    /** Whether an address can be somebody's at all, in a local network too. */
    static boolean isSomebody(InetAddress address) {
        return !holds(NOBODY, address);
    }

    private static boolean holds(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address.getAddress()));
    }

    private boolean holds(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::parse).toList();
    }

    private static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        return new AddressRange(
                NetUtil.createByteArrayFromIpAddressString(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }
}
