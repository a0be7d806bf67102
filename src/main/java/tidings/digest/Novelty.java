package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.check.Events;
import tidings.check.Numbers;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Period;
import tidings.topic.Query;

/**
 * What is new to somebody: in articles that were not there when they were told last, the sentences that say something
 * which they were not told. A number that they do not know is always new, and so is a denial and another event about the
 * same: who was freed on Sunday is dead on Monday. Else in a story that they know a sentence needs mostly new words, and
 * elsewhere a few are enough.
 */
final class Novelty {
    /** News that was stored late may have been published this long before what the person knows. */
    private static final Duration LATE = Duration.ofDays(1);
    /** The share of its words that they know which makes a sentence known: in a story they know, and in another. */
    private static final double KNOWN_STORY = 0.6;

    private static final double OTHER_STORY = 0.85;
    /** And the same for the beginning of an article that goes on with something new. */
    private static final double REPEATED = 0.85;
    /** And the same where several sentences may have told it together: few are words that say how. */
    private static final double TOGETHER = 0.7;
    /** Sentences with this part of the words in common that would make one known are about the same. */
    private static final double SAME_SUBJECT = 0.5;

    private static final Contrast CONTRAST = new Contrast();
    private static final Events EVENTS = new Events();

    private final Known known;
    private final StoryNumbers stories;
    private final TextAnalysis analysis;
    private final Numbers figures;

    Novelty(Known known, StoryNumbers stories, TextAnalysis analysis, Numbers figures) {
        this.known = known;
        this.stories = stories;
        this.analysis = analysis;
        this.figures = figures;
    }

    boolean isKnownTopic() {
        return known.since().isPresent();
    }

    /** The query for what may be new. */
    Query narrowed(Query query) {
        return known.asOf()
                .map(since -> since.minus(LATE))
                .filter(start -> query.period().since().map(start::isAfter).orElse(true))
                .filter(start -> query.period().until().map(start::isBefore).orElse(true))
                .map(start ->
                        query.with(new Period(Optional.of(start), query.period().until())))
                .orElse(query);
    }

    /** The articles that were not found before. What has no date is never news. */
    Found fresh(Found found) {
        Instant start = known.asOf().orElse(Instant.MAX).minus(LATE);
        List<Hit> fresh = found.hits().stream()
                .filter(hit -> !known.articles().contains(hit.stored().id()))
                .filter(hit -> hit.stored()
                        .article()
                        .published()
                        .filter(published -> !published.isBefore(start))
                        .isPresent())
                .toList();
        return new Found(fresh, found.rarity());
    }

    /** The statements that tell something new, in their order. */
    List<Digester.Statement> unknown(List<Digester.Statement> statements, Found found) {
        Set<Long> cited = new HashSet<>(known.articles());
        statements.forEach(statement -> cited.addAll(statement.articles()));
        Map<Long, Long> numbers = stories.of(cited);
        Set<Long> knownStories = new HashSet<>();
        known.articles().stream().filter(numbers::containsKey).map(numbers::get).forEach(knownStories::add);
        Predicate<Digester.Statement> isFresh = statement -> {
            Long story = numbers.get(article(statement));
            boolean follows = story != null && knownStories.contains(story);
            return isNew(statement.text(), language(statement, found), follows ? KNOWN_STORY : OTHER_STORY);
        };
        return withBeginnings(statements, statements.stream().filter(isFresh).toList(), found);
    }

    /** An article that tells something new is told from its beginning: that says what the rest is about. */
    private List<Digester.Statement> withBeginnings(
            List<Digester.Statement> statements, List<Digester.Statement> fresh, Found found) {
        Set<Long> telling = fresh.stream().map(Novelty::article).collect(Collectors.toSet());
        Set<Long> begun = new HashSet<>();
        return statements.stream()
                .filter(statement -> {
                    boolean begins = begun.add(article(statement)) && telling.contains(article(statement));
                    return fresh.contains(statement)
                            || (begins && isNew(statement.text(), language(statement, found), REPEATED));
                })
                .toList();
    }

    private static long article(Digester.Statement statement) {
        return statement.articles().getFirst();
    }

    /** The same of one sentence of a story that they know. */
    boolean isNews(String sentence, Language language) {
        return isNew(sentence, language, KNOWN_STORY);
    }

    /** The same where what they know may be from several sentences. */
    boolean adds(String sentence, Language language) {
        return isNew(sentence, language, TOGETHER);
    }

    private boolean isNew(String sentence, Language language, double enough) {
        Set<String> numbers = numbers(sentence);
        known.sentences().forEach(told -> numbers.removeAll(numbers(told)));
        if (!numbers.isEmpty()) {
            return true;
        }
        Set<String> words = terms(sentence, language);
        List<String> related = known.sentences().stream()
                .filter(told -> shared(words, terms(told, language)) >= SAME_SUBJECT * enough * words.size())
                .toList();
        return tellsAnotherEvent(sentence, related)
                || related.stream()
                        .filter(told -> !CONTRAST.isDenial(Line.verbatim(sentence), Line.verbatim(told)))
                        .map(told -> terms(told, language))
                        .noneMatch(told -> shared(words, told) > enough * words.size());
    }

    private boolean tellsAnotherEvent(String sentence, List<String> related) {
        Set<String> happened = new HashSet<>(EVENTS.in(Line.verbatim(sentence)));
        related.forEach(told -> happened.removeAll(EVENTS.in(Line.verbatim(told))));
        return !happened.isEmpty();
    }

    private Set<String> terms(String sentence, Language language) {
        return Set.copyOf(analysis.terms(CONTRAST.claim(Line.verbatim(sentence)), language));
    }

    private static long shared(Set<String> words, Collection<String> others) {
        return words.stream().filter(others::contains).count();
    }

    /** The numbers that are the source's own: the dates in brackets are ours. */
    private Set<String> numbers(String sentence) {
        return new HashSet<>(figures.in(Line.verbatim(sentence)));
    }

    private static Language language(Digester.Statement statement, Found found) {
        long id = statement.articles().getFirst();
        return found.hits().stream()
                .filter(hit -> hit.stored().id() == id)
                .map(hit -> hit.stored().article())
                .map(Article::language)
                .findFirst()
                .orElse(Language.UNKNOWN);
    }
}
