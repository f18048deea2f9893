package vn.congmo.gateway.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The accounts of the clients seen last. Whoever was not seen for longest is forgotten: memory stays bounded. */
final class TimeAccounts {

    private static final int NETWORK_BYTES = 8;

    private final BudgetSettings settings;
    private final Map<String, TimeAccount> accounts;

    TimeAccounts(BudgetSettings settings) {
        this.settings = settings;
        this.accounts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TimeAccount> eldest) {
                return size() > settings.clients();
            }
        };
    }

    /** The account of the client with this address; a new one is whole. */
    synchronized TimeAccount of(InetAddress address, long now) {
        return accounts.computeIfAbsent(client(address), fresh -> new TimeAccount(settings, now));
    }

    /** One IPv6 client has a whole network of 2^64 addresses. */
    private static String client(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, address instanceof Inet6Address ? NETWORK_BYTES : bytes.length);
    }
}
