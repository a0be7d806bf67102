package tidings.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.message.Address;
import tidings.story.Story;

/**
 * An article that has just arrived, to one place that follows topics which it is about.
 *
 * @param corrected when its outlet last put other words in its place
 * @param matches these topics, never none where it is told
 */
record News(
        long article, Optional<Instant> corrected, Story story, Address place, List<TopicMatch> matches, Instant now) {
    News {
        matches = List.copyOf(matches);
    }

    /** What of its story it goes on with: nothing where it has little to do with that, and another topic is about it. */
    List<Alert> goesOnWith(StoryParts parts) {
        List<Alert> akin = parts.akinTo(article);
        if (akin.isEmpty() && !beside(parts).matches.isEmpty()) {
            return List.of();
        }
        Set<Long> topics =
                matches.stream().map(match -> match.subscription().id()).collect(Collectors.toSet());
        return parts.all().stream()
                .filter(part -> akin.contains(part) || topics.contains(part.subscription()))
                .toList();
    }

    /** For the sake of those topics alone for which nothing of its story was told. */
    News beside(StoryParts parts) {
        Set<Long> told = parts.topics();
        return new News(
                article,
                corrected,
                story,
                place,
                matches.stream()
                        .filter(match -> !told.contains(match.subscription().id()))
                        .toList(),
                now);
    }

    /** Whether any of it was not told yet. */
    boolean isNewAfter(List<Alert.Told> told) {
        return told.stream().noneMatch(one -> one.articles().contains(article) && !isCorrectedSince(one.at()));
    }

    /** Whether it says something else now than it did at this time. */
    boolean isCorrectedSince(Instant time) {
        return corrected.filter(last -> !last.isBefore(time)).isPresent();
    }

    /** The topic for whose sake it is told, if it may be told from then on: who wants to hear of it first. */
    private TopicMatch match(Instant from) {
        return matches.stream()
                .min(Comparator.comparing((TopicMatch match) -> due(match, from))
                        .thenComparingDouble(match -> -match.relevance().score()))
                .orElseThrow();
    }

    private Instant due(TopicMatch match, Instant from) {
        return match.follower().due(from, now);
    }

    Alert.Draft draft(int part, Instant from) {
        TopicMatch match = match(from);
        return new Alert.Draft(
                place, story.id(), part, match.subscription().id(), article, match.found(), now, due(match, from));
    }

    /** The alert of this story that waits, where it can be told sooner than it would be. */
    Optional<Alert> sooner(Alert waiting, Instant from) {
        TopicMatch match = match(from);
        Instant due = due(match, from);
        return due.isBefore(waiting.due()) ? Optional.of(match.takes(waiting, article, due)) : Optional.empty();
    }
}
