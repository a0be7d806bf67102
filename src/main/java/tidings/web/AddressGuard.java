package tidings.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps strangers' addresses out of the operator's network (OWASP: server-side request forgery).
 *
 * <p>An address is judged twice: its text, and where its name leads at the moment of connecting. The name is resolved
 * once and the caller connects to the very addresses that were judged, so a DNS answer that changes gains nothing.
 */
public final class AddressGuard {
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8000, 8008, 8080, 8443, 8888);
    /** Names that lead nowhere on the public internet (RFC 6761, RFC 6762, RFC 8375, and what routers hand out). */
    private static final Pattern INNER_NAME = Pattern.compile(
            ".*\\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|test|invalid|onion|home\\.arpa)");

    private static final Pattern NAME = Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+[a-z0-9-]{2,}\\.?");
    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");

    private final Resolver resolver;
    private final Set<String> allowedHosts;
    private final List<Network> allowedNetworks;

    /** Guards with what only the operator may allow: host names, addresses and networks, reached on any port. */
    public AddressGuard(Resolver resolver, List<String> allowed) {
        this.resolver = resolver;
        this.allowedHosts = Set.copyOf(allowed.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .toList());
        this.allowedNetworks =
                allowed.stream().flatMap(entry -> Network.parse(entry).stream()).toList();
    }

    /** What the guard says to an address. */
    public sealed interface Verdict {
        /** The text is in order; where the name leads is still to be seen. */
        record Allowed(WebUrl url) implements Verdict {}

        /** Not to be asked; the reason is a sentence for whoever named the address. */
        record Refused(String reason) implements Verdict {}
    }

    /** Where a name leads. */
    public sealed interface Way {
        /** These addresses, all judged, are the ones to connect to. */
        record Open(List<InetAddress> addresses) implements Way {}

        /** It leads into a network that is not public. */
        record Closed(String reason) implements Way {}

        /** The name is not known now. */
        record Unknown(String reason) implements Way {}
    }

    /** Judges the text of an address, before any query. */
    public Verdict judge(String written) {
        return WebUrl.parse(written)
                .map(this::judge)
                .orElse(new Verdict.Refused(
                        "This is not an address of the web: it must begin with http:// or https://."));
    }

    /** Judges an address that has been read already. */
    public Verdict judge(WebUrl url) {
        if (allowedHosts.contains(url.host())) {
            return new Verdict.Allowed(url);
        }
        if (isLiteral(url.host())) {
            return judgeLiteral(url);
        }
        if (!NAME.matcher(url.host()).matches() || isInner(url.host())) {
            return new Verdict.Refused("The host %s is not on the public internet.".formatted(url.host()));
        }
        return judgePort(url);
    }

    private Verdict judgeLiteral(WebUrl url) {
        try {
            InetAddress address = InetAddress.getByName(url.host());
            if (isAllowed(address)) {
                return new Verdict.Allowed(url);
            }
            return PublicAddress.test(address)
                    ? judgePort(url)
                    : new Verdict.Refused("The address %s is not on the public internet.".formatted(url.host()));
        } catch (UnknownHostException e) {
            return new Verdict.Refused("The address %s is not readable.".formatted(url.host()));
        }
    }

    /** A name may still lead into a network that the operator allows, but not on a port of its own choice. */
    private Verdict judgePort(WebUrl url) {
        return WEB_PORTS.contains(url.port())
                ? new Verdict.Allowed(url)
                : new Verdict.Refused("Port %d is not one that web servers use.".formatted(url.port()));
    }

    /** Resolves the host, once, and judges every address; one that is not public closes the way. */
    public Way wayTo(String host) {
        try {
            List<InetAddress> addresses = List.copyOf(resolver.resolve(host));
            boolean open = !addresses.isEmpty()
                    && (allowedHosts.contains(host)
                            || addresses.stream()
                                    .allMatch(address -> isAllowed(address) || PublicAddress.test(address)));
            return open
                    ? new Way.Open(addresses)
                    : new Way.Closed("The name %s leads into a network that is not public.".formatted(host));
        } catch (UnknownHostException e) {
            return new Way.Unknown("There is no server named %s.".formatted(host));
        }
    }

    private boolean isAllowed(InetAddress address) {
        return allowedNetworks.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
    }

    private static boolean isInner(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return INNER_NAME.matcher(bare).matches();
    }
}
