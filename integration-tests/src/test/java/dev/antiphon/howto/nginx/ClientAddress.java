package dev.antiphon.howto.nginx;

import dev.antiphon.ConnectInfo;

// @start region="address"
final class ClientAddress {
    /** The client's own address, where a proxy on this machine tells it; otherwise that of whoever connected. */
    static String of(ConnectInfo info) {
        boolean proxied = info.peer().getAddress().isLoopbackAddress(); // anybody else may claim what they like
        String peer = info.peer().getAddress().getHostAddress();
        return proxied ? info.headers().getOrDefault("x-forwarded-for", peer) : peer;
    }

    private ClientAddress() {}
}
// @end
