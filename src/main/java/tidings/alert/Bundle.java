package tidings.alert;

import java.util.List;
import tidings.message.Address;

/** Alerts that one message tells of. Never empty, all to one place, in the order of their numbers. */
public record Bundle(List<Part> parts) {
    public Bundle {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A bundle has at least one alert.");
        }
    }

    /**
     * An alert with what it tells of.
     *
     * @param articles of its story and for its topic, as they were when it was bundled, the one that caused it first
     */
    public record Part(Alert alert, List<Long> articles) {
        public Part {
            articles = List.copyOf(articles);
        }
    }

    /** An alert is in one bundle only, so its number is the bundle's too. */
    public long id() {
        return parts.getFirst().alert().id();
    }

    public String key() {
        return key(id());
    }

    /** The key of the message that tells of the bundle. */
    static String key(long id) {
        return "alert." + id;
    }

    public Address to() {
        return parts.getFirst().alert().to();
    }

    public boolean isDigest() {
        return parts.size() > 1;
    }
}
