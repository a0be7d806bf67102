package tidings.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Finds the addresses of a host name: the system's DNS, or a fake one in tests. */
@FunctionalInterface
public interface Resolver {
    /** At least one address, in the order of preference. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The system's resolver, which is given so much time for a name. */
    static Resolver system(Duration patience) {
        return new SystemResolver(patience);
    }
}
