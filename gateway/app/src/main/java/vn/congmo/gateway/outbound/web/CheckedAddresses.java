package vn.congmo.gateway.outbound.web;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the addresses to connect to: a name is looked up once, all its addresses have to be allowed, and it is these
 * that are connected to. Addresses that are written as numbers are checked in the same way.
 */
final class CheckedAddresses extends AddressResolverGroup<InetSocketAddress> {

    private final Names names;
    private final Predicate<InetAddress> allowed;

    CheckedAddresses(Names names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Checked(executor);
    }

    /** All addresses of a machine; blocks. */
    List<InetSocketAddress> find(InetSocketAddress wanted) throws IOException {
        InetAddress[] found =
                wanted.isUnresolved() ? names.lookUp(wanted.getHostString()) : new InetAddress[] {wanted.getAddress()};
        if (!Arrays.stream(found).allMatch(allowed)) {
            throw new ForbiddenAddress();
        }
        return Stream.of(found)
                .map(address -> new InetSocketAddress(address, wanted.getPort()))
                .toList();
    }

    /** Looking up blocks, so it is done by a thread of its own. */
    private void find(InetSocketAddress wanted, Promise<List<InetSocketAddress>> promise) {
        Thread.ofVirtual().name("outbound-name").start(() -> {
            try {
                promise.trySuccess(find(wanted));
            } catch (IOException | RuntimeException e) {
                promise.tryFailure(e);
            }
        });
    }

    /** The address, or one of the addresses, must not be called. */
    static final class ForbiddenAddress extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Checked extends AbstractAddressResolver<InetSocketAddress> {

        Checked(EventExecutor executor) {
            super(executor, InetSocketAddress.class);
        }

        /** Never: an address that is given as a number would go unchecked. */
        @Override
        protected boolean doIsResolved(InetSocketAddress address) {
            return false;
        }

        @Override
        protected void doResolve(InetSocketAddress wanted, Promise<InetSocketAddress> promise) {
            Promise<List<InetSocketAddress>> all = executor().newPromise();
            all.addListener(done -> {
                if (done.isSuccess()) {
                    promise.trySuccess(all.getNow().getFirst());
                } else {
                    promise.tryFailure(done.cause());
                }
            });
            find(wanted, all);
        }

        @Override
        protected void doResolveAll(InetSocketAddress wanted, Promise<List<InetSocketAddress>> promise) {
            find(wanted, promise);
        }
    }
}
