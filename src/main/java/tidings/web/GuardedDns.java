package tidings.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/** The only way from a name to a connection: the addresses that were judged are the ones that are connected to. */
record GuardedDns(AddressGuard guard) implements Dns {
    /** Thrown for a name that leads into a network that is not public. */
    static final class ClosedWayException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        ClosedWayException(String reason) {
            super(reason);
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        return switch (guard.wayTo(host)) {
            case AddressGuard.Way.Open(var addresses) -> addresses;
            case AddressGuard.Way.Closed(var reason) -> throw new ClosedWayException(reason);
            case AddressGuard.Way.Unknown(var reason) -> throw new UnknownHostException(reason);
        };
    }
}
