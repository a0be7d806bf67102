package tidings.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of a request. */
public sealed interface Fetched {
    /** The answers on the way, redirects first. */
    List<Hop> hops();

    /**
     * The document.
     *
     * @param body unpacked, within the limit of bytes
     * @param contentType the header, or empty
     * @param validators to ask with next time
     */
    record Document(List<Hop> hops, byte[] body, String contentType, Validators validators) implements Fetched {
        public Document {
            hops = List.copyOf(hops);
        }

        /** Where it was in the end. */
        public String url() {
            return hops.getLast().url();
        }
    }

    /** It is as it was. */
    record NotModified(List<Hop> hops) implements Fetched {
        public NotModified {
            hops = List.copyOf(hops);
        }
    }

    /** It was taken away for good (410). */
    record Gone(List<Hop> hops) implements Fetched {
        public Gone {
            hops = List.copyOf(hops);
        }
    }

    /** The server asks for patience (429, 503); after this time, at least a second. */
    record Later(List<Hop> hops, Duration delay) implements Fetched {
        public Later {
            hops = List.copyOf(hops);
        }
    }

    /** It was not asked for: others at its host come first, and by our own manners its turn is after this time. */
    record NotYet(List<Hop> hops, Duration delay) implements Fetched {
        public NotYet {
            hops = List.copyOf(hops);
        }
    }

    /** It could not be had; the reason is a sentence for whoever named the address, or for the operator. */
    record Failed(List<Hop> hops, String reason, Cause cause) implements Fetched {
        public Failed {
            hops = List.copyOf(hops);
        }

        /** For a cause that nobody tells apart. */
        public Failed(List<Hop> hops, String reason) {
            this(hops, reason, Cause.OTHER);
        }

        /** Whether it is longer than was wanted. */
        public boolean isTooLong() {
            return cause == Cause.TOO_LONG;
        }

        /** Whether the server has answered that it does not have it, or will not give it. */
        boolean isRefusal() {
            return !hops.isEmpty()
                    && hops.getLast().status() >= 400
                    && hops.getLast().status() < 500;
        }
    }

    /** Why a document could not be had, for callers that speak other languages than the reason. */
    enum Cause {
        /** The address is none of the web, or leads where it must not. */
        REFUSED,
        /** Its server's robots.txt asks not to read it. */
        ROBOTS,
        TOO_LONG,
        SLOW,
        OTHER
    }

    /** Whether another try may do better: nobody has refused, the server was busy, slow, out of order or out of reach. */
    default boolean mayComeLater() {
        return switch (this) {
            case Document ignored -> false;
            case NotModified ignored -> false;
            case Gone ignored -> false;
            case Later ignored -> true;
            case NotYet ignored -> true;
            case Failed failed ->
                switch (failed.cause()) {
                    case REFUSED, ROBOTS, TOO_LONG -> false;
                    case SLOW, OTHER -> !failed.isRefusal();
                };
        };
    }

    /** Where it has moved for good, as far as this answer says. */
    default Optional<String> movedTo() {
        int moves = 0;
        while (moves < hops().size() && hops().get(moves).isPermanentRedirect()) {
            moves++;
        }
        return moves == 0 || moves == hops().size()
                ? Optional.empty()
                : Optional.of(hops().get(moves).url());
    }
}
