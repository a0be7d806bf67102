package tidings.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Period;
import tidings.topic.Query;
import tidings.topic.Term;
import tidings.topic.TopicReader;

/** Articles in the hand and a writer at the desk: no store, every article found, all terms equally rare. */
final class Desk {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    private final TextAnalysis analysis = new LuceneAnalysis();
    private final List<Hit> hits = new ArrayList<>();

    Desk with(String outlet, String language, String published, String title, String text) {
        long id = hits.size() + 1L;
        Article article = new Article(
                "https://%s/%d".formatted(outlet, id),
                title,
                text,
                Optional.of(Instant.parse(published)),
                outlet,
                new Language(language),
                Origin.IMPORT);
        hits.add(new Hit(new StoredArticle(id, article), 1));
        return this;
    }

    Digester.Outcome ask(String topic, int lines) {
        Query query = query(topic);
        Map<Term, Double> rarity = new HashMap<>();
        query.terms().forEach(term -> rarity.put(term, 1.0));
        return new ExtractiveDigester(new Sentences(), analysis)
                .write(query, new Found(hits, rarity), new Digester.Length(lines));
    }

    Comparisons comparisons() {
        return comparisons(StoryNumbers.NONE);
    }

    Comparisons comparisons(StoryNumbers stories) {
        Map<Term, Double> rarity = new HashMap<>();
        return new Comparisons(
                (text, period, urls) -> {
                    Query query = query(text);
                    query.terms().forEach(term -> rarity.put(term, 1.0));
                    return query;
                },
                (query, limit) -> new Found(hits, rarity),
                stories,
                new Sentences(),
                analysis);
    }

    Query query(String topic) {
        Set<Language> languages =
                Set.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);
        return new TopicReader(analysis, Clock.fixed(NOW, ZoneOffset.UTC), () -> languages)
                .read(topic, Period.ALWAYS, Set.of());
    }

    List<Digester.Statement> statements(String topic) {
        return switch (ask(topic, 5)) {
            case Digester.Outcome.Written(var statements) -> statements;
            case Digester.Outcome.Nothing ignored -> List.of();
            case Digester.Outcome.Unfinished(var ignored, var quoted, var setback, var why) ->
                throw new AssertionError(why);
            case Digester.Outcome.Failed(var ignored, var why) -> throw new AssertionError(why);
        };
    }

    List<String> lines(String topic) {
        return statements(topic).stream().map(Digester.Statement::text).toList();
    }
}
