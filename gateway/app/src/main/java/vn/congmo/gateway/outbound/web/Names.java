package vn.congmo.gateway.outbound.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up the addresses of a name; blocks. */
@FunctionalInterface
interface Names {

    InetAddress[] lookUp(String host) throws UnknownHostException;
}
