package tidings.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.alert.Alert;
import tidings.alert.NameKeys;
import tidings.alert.Outcomes;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Known;
import tidings.digest.Line;
import tidings.story.Stories;
import tidings.text.Language;
import tidings.text.Sentence;
import tidings.text.Sentences;

/**
 * What a place was told of a story, by articles as they were then: one that its outlet has corrected since may say something
 * new.
 *
 * @param changed the articles among them that their outlets have corrected since
 * @param texts all that these articles said: what was left untold of them is no news either
 */
record ToldBefore(Known known, Set<Long> changed, List<Text> texts) {
    ToldBefore {
        changed = Set.copyOf(changed);
        texts = List.copyOf(texts);
    }

    /** What an article said. */
    record Text(long article, String outlet, String title, String words, Language language) {
        private NameKeys keys() {
            return NameKeys.of(title + "\n" + words, language);
        }

        private Stream<String> sentences(Sentences sentences) {
            return Stream.concat(
                    Stream.of(title), sentences.split(words, language).stream().map(Sentence::text));
        }
    }

    static ToldBefore of(List<Alert.Told> earlier, Stories stories) {
        Set<Long> articles = new HashSet<>();
        Set<Long> changed = new HashSet<>();
        List<Text> texts = new ArrayList<>();
        Instant since = earlier.getLast().at();
        for (Alert.Told told : earlier) {
            for (long id : told.articles()) {
                Optional<StoredArticle> stored = stories.withId(id);
                Optional<Stories.Version> then = then(id, told.at(), stories);
                stored.map(StoredArticle::article).ifPresent(now -> texts.add(text(id, now, then)));
                if (then.isEmpty()) {
                    articles.add(id);
                } else {
                    changed.add(id);
                    since = stored.flatMap(each -> each.article().published())
                            .filter(since::isAfter)
                            .orElse(since);
                }
            }
        }
        return new ToldBefore(new Known(Optional.of(since), articles, sentences(earlier, texts)), changed, texts);
    }

    /** What a corrected article said at that time; empty where it says the same now. */
    private static Optional<Stories.Version> then(long article, Instant time, Stories stories) {
        return stories.versions(article).stream()
                .filter(version -> !version.replaced().isBefore(time))
                .findFirst();
    }

    private static Text text(long article, Article now, Optional<Stories.Version> then) {
        return new Text(
                article,
                now.source(),
                then.map(Stories.Version::title).orElse(now.title()),
                then.map(Stories.Version::text).orElse(now.text()),
                now.language());
    }

    private static List<String> sentences(List<Alert.Told> earlier, List<Text> texts) {
        Sentences sentences = new Sentences();
        return Stream.concat(
                        earlier.stream().flatMap(told -> told.sentences().stream()),
                        texts.stream().flatMap(text -> text.sentences(sentences)))
                .toList();
    }

    /** Whether this is another article of an outlet that was told. */
    boolean isFollowedBy(StoredArticle stored) {
        return !known.articles().contains(stored.id())
                && !changed.contains(stored.id())
                && texts.stream()
                        .anyMatch(text -> text.outlet().equals(stored.article().source()));
    }

    /** Whether an article has other words below its headline now, or that has a number, a name or an event that none had. */
    boolean isMoreThanReworded(StoredArticle stored) {
        Article now = stored.article();
        return texts(stored).anyMatch(text -> !text.words().equals(now.text()))
                || !NameKeys.of(now.title(), now.language()).addNothingTo(keys());
    }

    /** Whether its headline says how something ended, and nothing that was told or read does. What it asks is not decided. */
    boolean isDecided(StoredArticle stored) {
        String title = stored.article().title();
        Set<String> outcomes = new HashSet<>(title.contains("?") ? Set.of() : Outcomes.in(title));
        known.sentences().forEach(told -> outcomes.removeAll(Outcomes.in(told)));
        return !outcomes.isEmpty();
    }

    /** The headlines under which it was told. */
    List<String> headlines(StoredArticle stored) {
        return texts(stored).map(Text::title).toList();
    }

    private Stream<Text> texts(StoredArticle stored) {
        return texts.stream().filter(text -> text.article() == stored.id());
    }

    private List<NameKeys> keys() {
        return texts.stream().map(Text::keys).toList();
    }

    /** The same with what is told by now. */
    Known known(Optional<Answer.Digest> now) {
        List<String> sentences = new ArrayList<>(known.sentences());
        now.ifPresent(digest -> digest.lines().forEach(line -> sentences.add(line.text())));
        return new Known(known.since(), known.articles(), sentences);
    }

    /**
     * What a digest adds to it, in one of its languages. In a language that was not told in, all words are new, and only
     * numbers and names say so.
     */
    Optional<Answer.Digest> addedBy(Answer.Digest digest, List<Article> articles) {
        List<Saying> all = Saying.all(digest, articles);
        Set<Language> told = texts.stream().map(Text::language).collect(Collectors.toSet());
        List<NameKeys> keys = keys();
        List<Saying> added = new ArrayList<>();
        all.stream()
                .filter(saying -> told.contains(saying.language()))
                .filter(saying -> !saying.isAmong(added))
                .forEach(added::add);
        all.stream()
                .filter(saying -> !told.contains(saying.language()))
                .filter(saying -> !saying.isAmong(added) && !saying.addsNothingTo(keys, added))
                .forEach(added::add);
        List<Line> lines =
                all.stream().filter(added::contains).map(Saying::line).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(digest.with(lines));
    }
}
