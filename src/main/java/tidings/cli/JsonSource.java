package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.digest.Source;

/** A source of an answer as programs read it; "also", "updated" and "sample" only stand there where there is something to say. */
record JsonSource(
        int n,
        String url,
        String title,
        String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> also,
        @JsonInclude Optional<Instant> published,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Instant> updated,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean sample) {
    static List<JsonSource> all(List<Source> sources) {
        return sources.stream().map(JsonSource::of).toList();
    }

    private static JsonSource of(Source source) {
        return new JsonSource(
                source.n(),
                source.url(),
                source.title(),
                source.outlet(),
                source.also(),
                source.published(),
                source.updated(),
                source.sample());
    }
}
