package tidings.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.StoredArticle;

/** The passages of an article with the days they tell about; of one without a day of publication there are none. */
record DatedPassages(Readings readings, Topic topic) {
    /** What follows in a long article is background. Sentences. */
    private static final int TOLD_FIRST = 20;
    /** An article must come back to this share of the topic; fewer words are another story. */
    private static final double SAME_STORY = 0.5;

    List<DatedPassage> of(StoredArticle stored) {
        Optional<Instant> published = stored.article().published();
        if (published.isEmpty()) {
            return List.of();
        }
        Reading reading = readings.of(stored);
        Passages passages = new Passages(reading, topic);
        if (topic.share(passages.occurrences().recurring()) < SAME_STORY) {
            return List.of();
        }
        MentionedDates dates = new MentionedDates(reading.lexicon(), published.get());
        LocalDate day = LocalDate.ofInstant(published.get(), ZoneOffset.UTC);
        return passages.verbatim().stream()
                .flatMap(passage -> dated(passage, reading, dates, day))
                .toList();
    }

    private static Stream<DatedPassage> dated(
            Passage passage, Reading reading, MentionedDates dates, LocalDate published) {
        List<Word> words = reading.parts().get(passage.first()).words();
        Set<LocalDate> days = dates.in(reading, words);
        Set<LocalDate> recalled = dates.recalled(reading, words);
        Set<LocalDate> reporting = dates.reporting(reading, words);
        Optional<LocalDate> news = days.stream()
                .filter(day -> !recalled.contains(day) && !reporting.contains(day))
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, published))));
        // "He accused her on Friday of rigging the vote on Sunday week": what is said before a day is no news of that
        // day.
        boolean early = news.filter(published::isBefore).isPresent() && !dates.isPlan(words);
        boolean today = news.isPresent() ? early : !dates.isOfAnotherTime(words);
        Stream<DatedPassage> mentioned = days.stream()
                .map(day -> new DatedPassage(
                        passage,
                        day,
                        published,
                        true,
                        !early && news.filter(day::equals).isPresent()));
        return today && passage.first() < TOLD_FIRST
                ? Stream.concat(mentioned, Stream.of(new DatedPassage(passage, published, published, false, true)))
                : mentioned;
    }
}
