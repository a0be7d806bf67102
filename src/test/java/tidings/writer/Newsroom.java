package tidings.writer;

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
import tidings.digest.Digester;
import tidings.digest.ExtractiveDigester;
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

/** Articles in the hand: no store, every article found, all terms equally rare. */
final class Newsroom {
    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private static final List<String> PARTS =
            List.of("deck", "pillars", "cables", "towers", "railing", "lamps", "arches", "stairs", "drains", "signs");
    private static final List<String> PLACES = List.of(
            "Marwick", "Ostrova", "Kelham", "Tarnow", "Lindfall", "Brava", "Sorrel", "Quenby", "Harrowgate", "Vesna");
    private static final List<String> TEMPLATES = List.of(
            "Mayor Ana Lind of %s said that the Alder bridge would get new %s within %d weeks if the council agreed.",
            "Traders in %s complain that repairs to the %s of the Alder bridge have cost them %d days of business.",
            "A court in %s has ordered the builder of the Alder bridge to pay for its broken %s, about %d million crowns.",
            "Divers from %s found rust below the %s of the Alder bridge and counted %d damaged bolts in one morning.",
            "The province of %s wants to sell the old %s of the Alder bridge to a museum for %d thousand crowns.",
            "Commuters who live in %s may use the Alder bridge again once the %s are painted, after a wait of %d months.");

    private final TextAnalysis analysis = new LuceneAnalysis();
    private final Digester extractive = new ExtractiveDigester(new Sentences(), analysis);
    private final List<Hit> hits = new ArrayList<>();

    Newsroom with(String outlet, String language, String text) {
        long id = hits.size() + 1L;
        Article article = new Article(
                "https://%s/%d".formatted(outlet, id),
                "Report %d".formatted(id),
                text,
                Optional.of(NOW.minusSeconds(3600 * id)),
                outlet,
                new Language(language),
                Origin.IMPORT);
        hits.add(new Hit(new StoredArticle(id, article), 1));
        return this;
    }

    Newsroom clear() {
        hits.clear();
        return this;
    }

    /** So many articles of six sentences each, all about the Alder bridge and no two sentences alike. */
    Newsroom withBridgeNews(int articles) {
        for (int i = 0; i < articles; i++) {
            List<String> sentences = new ArrayList<>();
            for (int j = 0; j < TEMPLATES.size(); j++) {
                String part = PARTS.get((3 * i + j) % PARTS.size());
                String place = PLACES.get((5 * i + 2 * j) % PLACES.size());
                sentences.add(TEMPLATES.get((i + j) % TEMPLATES.size()).formatted(place, part, 11 + 7 * i + j));
            }
            with("outlet%d.example".formatted(i + 1), "en", String.join("\n", sentences));
        }
        return this;
    }

    /** All that is there so far is one chat's own. */
    void keptByAChat() {
        hits.replaceAll(hit -> {
            Article was = hit.stored().article();
            Article sent = new Article(
                    was.url(), was.title(), was.text(), was.published(), was.source(), was.language(), Origin.SENT);
            return new Hit(new StoredArticle(hit.stored().id(), sent), hit.score());
        });
    }

    Digester extractive() {
        return extractive;
    }

    Query query(String topic) {
        Set<Language> languages =
                Set.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);
        return new TopicReader(analysis, Clock.fixed(NOW, ZoneOffset.UTC), () -> languages)
                .read(topic, Period.ALWAYS, Set.of());
    }

    Found found(Query query) {
        Map<Term, Double> rarity = new HashMap<>();
        query.terms().forEach(term -> rarity.put(term, 1.0));
        return new Found(hits, rarity);
    }
}
