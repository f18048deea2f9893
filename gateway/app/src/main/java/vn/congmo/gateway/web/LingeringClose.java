package vn.congmo.gateway.web;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection in two steps: says that nothing more will be sent, then drops what still arrives until the client
 * closes too. A socket that is closed with unread bytes is reset, and a client that is still sending would lose the
 * answer that refuses what it sends (RFC 9112, section 9.6).
 */
final class LingeringClose extends ChannelDuplexHandler {

    private final Duration longest;
    private boolean lingering;

    LingeringClose(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (lingering || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
            context.close(promise);
            return;
        }
        lingering = true;
        channel.shutdownOutput();
        channel.config().setAutoRead(true);
        context.executor().schedule(() -> context.close(), longest.toMillis(), TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(closed -> promise.trySuccess());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (lingering) {
            ReferenceCountUtil.release(bytes);
        } else {
            context.fireChannelRead(bytes);
        }
    }
}
