package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.text.Language;

/** What a person gets for a topic: a digest, or the honest word that there is none. */
public sealed interface Answer {
    String topic();

    /** The language of the sentences, or of the question where there are none. */
    Language language();

    /**
     * A digest.
     *
     * @param writer who chose the words: "extractive", or the model's name
     * @param setback what kept another writer, who was asked first, from it
     * @param lines in reading order, never empty
     * @param sources what the lines cite, numbered from 1 in order of first citation
     * @param newer what has come out since
     */
    record Digest(
            String topic,
            Language language,
            String writer,
            Optional<Setback> setback,
            List<Line> lines,
            List<Source> sources,
            Optional<Newer> newer)
            implements Answer {
        /** From this age on of the newest source a reader is told first as of when a digest is. */
        private static final Duration AGED = Duration.ofDays(2);

        public Digest {
            lines = List.copyOf(lines);
            sources = List.copyOf(sources);
        }

        /** One that nothing newer is known of. */
        public Digest(
                String topic,
                Language language,
                String writer,
                Optional<Setback> setback,
                List<Line> lines,
                List<Source> sources) {
            this(topic, language, writer, setback, lines, sources, Optional.empty());
        }

        /** The same with other lines. */
        public Digest with(List<Line> others) {
            return new Digest(topic, language, writer, setback, others, sources, newer);
        }

        /** The same with what has come out since. */
        Digest before(Optional<Newer> other) {
            return new Digest(topic, language, writer, setback, lines, sources, other);
        }

        /** This one, and the lines of another behind its own. */
        public Digest and(Digest other) {
            List<Line> all = Stream.concat(
                            lines.stream(), other.lines.stream().map(line -> line.behind(sources.size())))
                    .toList();
            List<Source> cited = Stream.concat(
                            sources.stream(), other.sources.stream().map(source -> source.behind(sources.size())))
                    .toList();
            return new Digest(topic, language, writer, setback, all, cited, newer);
        }

        /** When the newest source came out. */
        public Optional<Instant> newest() {
            return sources.stream().flatMap(source -> source.asOf().stream()).max(Instant::compareTo);
        }

        /** The same where that is more than two days ago: a reader might take it for today's news. */
        public Optional<Instant> agedSince(Instant now) {
            return newest().filter(time -> time.isBefore(now.minus(AGED)));
        }
    }

    /**
     * No digest.
     *
     * @param nearest topics that are stored, for the person to pick from; may be empty. They come closest only where
     *     {@link Reason#isPartlyFound something of the topic} was found
     */
    record Nothing(String topic, Language language, Reason reason, List<String> nearest) implements Answer {
        public Nothing {
            nearest = List.copyOf(nearest);
        }
    }

    /** Why there is no digest. */
    enum Reason {
        /** The topic has no content word. */
        EMPTY_TOPIC,
        /** The topic is longer than {@link tidings.topic.QueryReader#MAX_LENGTH}. */
        TOPIC_TOO_LONG,
        /** There is not one article in the store. */
        NOTHING_STORED,
        /** Nothing stored is about the topic. */
        NOT_FOUND,
        /** Articles have some of its words, but none is about all of it. */
        IN_PART,
        /** Articles mention it, but no sentence about it can stand by itself. */
        NOTHING_QUOTABLE,
        /** Nothing stored says more than the person was told already. */
        NOTHING_NEW;

        /** Whether articles have something of the topic. */
        public boolean isPartlyFound() {
            return this == IN_PART || this == NOTHING_QUOTABLE;
        }
    }
}
