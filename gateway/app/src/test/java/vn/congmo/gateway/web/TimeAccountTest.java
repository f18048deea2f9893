package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeAccountTest {

    private static final BudgetSettings USUAL =
            new BudgetSettings(Duration.ofSeconds(60), Duration.ofSeconds(60), 2, List.of());

    private final TimeAccount account = new TimeAccount(USUAL, 0);

    @Test
    void whoAsksOneThingAfterAnotherNeverMeetsTheLimit() {
        for (int second = 0; second < 1_000; second++) {
            assertThat(account.enter(seconds(second))).isTrue();
            account.charge(seconds(1), seconds(second + 1));
            account.leave(seconds(second + 1));
        }
    }

    @Test
    void aDebtIsMadeGoodByWaiting() {
        account.enter(0);
        account.charge(seconds(90), 0);
        account.leave(0);
        assertThat(account.left(0)).isZero();
        assertThat(account.enter(0)).isFalse();
        assertThat(account.untilOpen(0)).isEqualTo(31);
        assertThat(account.untilWhole(0)).isEqualTo(90);
        assertThat(account.enter(seconds(31))).isTrue();
    }

    @Test
    void nobodyWaitsLongerThanFiveMinutes() {
        account.charge(seconds(100_000), 0);
        assertThat(account.untilOpen(0)).isEqualTo(301);
    }

    @Test
    void manyAtOnceAreNotLetInForNothing() {
        int open = 0;
        while (account.enter(0)) {
            open++;
        }
        assertThat(open).isEqualTo(120);
    }

    @Test
    void anIpv6ClientIsItsNetworkAndWhoWasNotSeenForLongestIsForgotten() throws UnknownHostException {
        TimeAccounts accounts = new TimeAccounts(USUAL);
        TimeAccount first = accounts.of(InetAddress.getByName("2001:db8::1"), 0);
        assertThat(accounts.of(InetAddress.getByName("2001:db8::ffff:1"), 0)).isSameAs(first);
        accounts.of(InetAddress.getByName("192.0.2.1"), 0);
        accounts.of(InetAddress.getByName("2001:db8::2"), 0);
        accounts.of(InetAddress.getByName("192.0.2.2"), 0);
        assertThat(accounts.of(InetAddress.getByName("2001:db8::3"), 0)).isSameAs(first);
        accounts.of(InetAddress.getByName("192.0.2.3"), 0);
        accounts.of(InetAddress.getByName("192.0.2.4"), 0);
        assertThat(accounts.of(InetAddress.getByName("2001:db8::4"), 0)).isNotSameAs(first);
    }

    @Test
    void rangesAreOfAddressesNeverOfNames() throws UnknownHostException {
        AddressRanges ranges = AddressRanges.of(List.of("10.0.0.0/8", "2001:db8::/32", "192.0.2.7"));
        assertThat(ranges.contain(InetAddress.getByName("10.200.3.4"))).isTrue();
        assertThat(ranges.contain(InetAddress.getByName("2001:db8:1::1"))).isTrue();
        assertThat(ranges.contain(InetAddress.getByName("192.0.2.7"))).isTrue();
        assertThat(ranges.contain(InetAddress.getByName("192.0.2.8"))).isFalse();
        assertThatThrownBy(() -> AddressRanges.of(List.of("localhost"))).hasMessageContaining("localhost");
    }

    private static long seconds(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
