package tidings.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.message.Address;

/**
 * A story that somebody is told of, once.
 *
 * @param id names its message for ever
 * @param part 0 for the first word of the story, 1 and more for what came later
 * @param subscription for whose sake
 * @param article for whose sake: it is told among those of its story
 * @param matched what was found of the topic
 * @param noticed when its article arrived
 * @param due when it is to be told
 * @param told when it was, and what; empty as long as it waits
 */
public record Alert(
        long id,
        Address to,
        long story,
        int part,
        long subscription,
        long article,
        List<String> matched,
        Instant noticed,
        Instant due,
        Optional<Told> told) {
    public Alert {
        matched = List.copyOf(matched);
    }

    /**
     * What somebody was told.
     *
     * @param bundle what was told together with it, see {@link Bundle#id}
     * @param articles of the story at that time
     * @param sentences none where there turned out to be nothing new
     */
    public record Told(Instant at, long bundle, List<Long> articles, List<String> sentences) {
        public Told {
            articles = List.copyOf(articles);
            sentences = List.copyOf(sentences);
        }

        /** Whether there turned out to be something new. */
        public boolean saidSomething() {
            return !sentences.isEmpty();
        }
    }

    /** As {@link Alert}, before it has a number. */
    public record Draft(
            Address to,
            long story,
            int part,
            long subscription,
            long article,
            List<String> matched,
            Instant noticed,
            Instant due) {
        public Draft {
            matched = List.copyOf(matched);
        }
    }

    /** Told at another time. */
    Alert due(Instant other) {
        return new Alert(id, to, story, part, subscription, article, matched, noticed, other, told);
    }

    /** Told for the sake of another topic and article. */
    Alert forTheSakeOf(long topic, long other, List<String> found, Instant when) {
        return new Alert(id, to, story, part, topic, other, found, noticed, when, told);
    }

    /** Whether it is not told as soon as it is noticed. */
    boolean isHeld() {
        return !due.equals(noticed);
    }

    public boolean isUpdate() {
        return part > 0;
    }
}
