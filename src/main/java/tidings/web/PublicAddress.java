package tidings.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the public internet (IANA special-purpose registries, RFC 6890). */
final class PublicAddress {
    private static final List<Network> SPECIAL = networks("""
            0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
            192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15
            198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
            168.63.129.16/32
            """);
    /** Of IPv6, only 2000::/3 is given out; these parts of it are not hosts, or hide an IPv4 address. */
    private static final List<Network> SPECIAL_IN_GLOBAL =
            networks("2001::/23 2001:db8::/32 2002::/16 3fff::/20 2620:4f:8000::/48");

    private static final Network GLOBAL = Network.of("2000::/3");

    private PublicAddress() {}

    /** IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4, Teredo) counts as not public: nobody publishes news there. */
    static boolean test(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? SPECIAL.stream().noneMatch(network -> network.contains(bytes))
                : GLOBAL.contains(bytes) && SPECIAL_IN_GLOBAL.stream().noneMatch(network -> network.contains(bytes));
    }

    private static List<Network> networks(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(Network::of).toList();
    }
}
