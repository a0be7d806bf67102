package tidings.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody else wrote and a person passed on, or what was posted where the program reads along.
 *
 * @param text never blank
 * @param source who wrote it, as the network names them; empty where it does not say
 * @param url where everyone can read it; empty where not everyone can
 * @param published when it was written first
 */
public record Post(String text, Optional<String> source, Optional<String> url, Optional<Instant> published) {}
