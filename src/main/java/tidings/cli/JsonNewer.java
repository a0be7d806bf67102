package tidings.cli;

import java.time.Instant;
import tidings.digest.Newer;

/** The JSON form of what came out after a digest's sources. */
record JsonNewer(String url, String title, String language, Instant published) {
    static JsonNewer of(Newer newer) {
        return new JsonNewer(newer.url(), newer.title(), newer.language().code(), newer.published());
    }
}
