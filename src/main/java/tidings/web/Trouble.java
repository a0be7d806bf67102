package tidings.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Why a document could not be had, in a sentence for whoever named its address. */
final class Trouble {
    private Trouble() {}

    static String sentence(IOException failure, FetchLimits limits) {
        return switch (failure) {
            // Ours, with a sentence of GuardedDns in it.
            case UnknownHostException host -> String.valueOf(host.getMessage());
            case CappedBody.TooLongException ignored ->
                "It is longer than %d kilobytes.".formatted(limits.mostBytes() >> 10);
            case SocketTimeoutException ignored -> "The server does not answer in time.";
            case InterruptedIOException ignored ->
                "It was not here within %d seconds."
                        .formatted(Math.max(1, limits.deadline().toSeconds()));
            case ConnectException ignored -> "The server cannot be reached.";
            case NoRouteToHostException ignored -> "The server cannot be reached.";
            case SSLException ignored -> "The server's certificate or encryption is not in order.";
            case ProtocolException ignored -> "The server's answer is not HTTP.";
            case ZipException ignored -> "The server's answer cannot be unpacked.";
            case EOFException ignored -> "The server's answer ends too early.";
            default -> "The connection broke: %s.".formatted(failure.getMessage());
        };
    }

    static Fetched.Cause cause(IOException failure) {
        return switch (failure) {
            case GuardedDns.ClosedWayException ignored -> Fetched.Cause.REFUSED;
            case CappedBody.TooLongException ignored -> Fetched.Cause.TOO_LONG;
            case InterruptedIOException ignored -> Fetched.Cause.SLOW; // timeouts among them
            default -> Fetched.Cause.OTHER;
        };
    }

    static String sentence(int status) {
        return switch (status) {
            case 401, 402, 403 -> "The server does not let us read it (%d).".formatted(status);
            case 404 -> "The server has nothing at this address (404).";
            default ->
                status < 500
                        ? "The server refuses the request (%d).".formatted(status)
                        : "The server is out of order (%d).".formatted(status);
        };
    }
}
