package tidings.web;

import java.util.Map;

/**
 * One answer on the way to a document.
 *
 * @param url who was asked
 * @param status of HTTP
 * @param headers those that say something about the document, by name in lower case
 */
public record Hop(String url, int status, Map<String, String> headers) {
    public Hop {
        headers = Map.copyOf(headers);
    }

    /** Whether the server says that the document has moved for good. */
    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
