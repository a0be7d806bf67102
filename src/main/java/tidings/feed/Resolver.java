package tidings.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host name: the system's DNS, or a fake one in tests. */
@FunctionalInterface
public interface Resolver {
    /** At least one address, in the order of preference. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The system's resolver. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
