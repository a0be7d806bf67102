package tidings.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** A range of addresses, "10.0.0.0/8"; 4 or 16 bytes of prefix and how many bits of it count. */
@SuppressWarnings("ArrayRecordComponent") // private to this package, never changed, never compared
record Network(byte[] prefix, int bits) {
    static Network of(String cidr) {
        return parse(cidr).orElseThrow(() -> new IllegalArgumentException("No network: '%s'.".formatted(cidr)));
    }

    /** Reads "10.0.0.0/8", "fd00::/8" or a single address; empty for anything else. */
    static Optional<Network> parse(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]{7,15}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
            return Optional.empty();
        }
        try {
            byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
            return bits < 0 || bits > prefix.length * 8 ? Optional.empty() : Optional.of(new Network(prefix, bits));
        } catch (UnknownHostException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != prefix[i]) {
                return false;
            }
        }
        int mask = (0xFF00 >> (bits % 8)) & 0xFF;
        return bits % 8 == 0 || (address[whole] & mask) == (prefix[whole] & mask);
    }
}
