package vn.congmo.gateway.outbound;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;

/**
 * Calls other machines. Every name is resolved once and the address that was checked is the one that is called; each
 * redirect is checked as the first address was, and takes no secret to another origin. Blocks: for virtual threads.
 */
public interface Outbound {

    /**
     * Sends a request and reads the whole answer, whatever its status.
     *
     * @throws OutboundException when there is no whole answer; it says whether the request may have been acted upon
     */
    OutboundAnswer send(OutboundCall call, OutboundPolicy policy);

    /**
     * The same; the body of an answer of success goes to a file, which is there only when it came whole.
     *
     * @return the answer, its body empty where it went to the file
     * @throws OutboundException when there is no whole answer
     */
    OutboundAnswer download(OutboundCall call, OutboundPolicy policy, Path target);

    /**
     * Looks up a machine that is spoken to in another protocol: who connects to this address, and looks up no other,
     * has called only what was checked.
     *
     * @param address   whose scheme does not count
     * @param usualPort where the address names none
     * @throws OutboundException when there is no such machine or it must not be called
     */
    InetSocketAddress resolve(URI address, int usualPort, OutboundPolicy policy);
}
