package tidings.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** Sockets that connect to nobody and remember to whom they should have. */
final class RefusingSockets extends SocketFactory {
    private final List<String> tried = new ArrayList<>();

    List<String> tried() {
        return List.copyOf(tried);
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                InetSocketAddress address = (InetSocketAddress) endpoint;
                tried.add("/" + address.getAddress().getHostAddress() + ":" + address.getPort());
                throw new ConnectException("Nobody is reached in this test.");
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("A socket to a name is never asked for.");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("A socket to a name is never asked for.");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("Sockets are connected by the client.");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("Sockets are connected by the client.");
    }
}
