package tidings.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.StoredArticle;
import tidings.topic.Hit;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * Finds among the articles that a chat keeps for itself, or has from feeds of its own, scored like the public ones by BM25. How rare a word is the
 * public news says: a handful of articles does not. Costs nothing where nobody in particular asks.
 */
final class PrivateHits {
    private static final int MOST = 50;
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;
    private static final int TITLE_WEIGHT = 3;
    /** Index terms that articles usually have. */
    private static final double USUAL_LENGTH = 300;

    private PrivateHits() {}

    /** Those with any of the words, and all of the quotations. */
    static List<Hit> matching(Session session, Query query, Map<Term, Double> rarity) {
        OptionalLong chat = query.readership().chat();
        if (chat.isEmpty()) {
            return List.of();
        }
        List<Scored> scored = new ArrayList<>();
        for (Row row : once(rows(session, chat.getAsLong()), ChatFeedRows.matching(session, query, chat.getAsLong()))) {
            double score = isWanted(row, query) ? score(row, rarity) : 0;
            if (score > 0) {
                scored.add(new Scored(row, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return once(scored.stream().flatMap(each -> hit(session, each).stream()))
                .limit(MOST)
                .toList();
    }

    /** Those with the urls that are asked for. */
    static List<Hit> withUrls(Session session, Query query, Map<Term, Double> rarity) {
        OptionalLong chat = query.readership().chat();
        if (chat.isEmpty()) {
            return List.of();
        }
        List<Row> own = rows(session, chat.getAsLong()).stream()
                .filter(row -> query.urls().contains(row.url()))
                .toList();
        return once(own, ChatFeedRows.withUrls(session, query, chat.getAsLong())).stream()
                .flatMap(row -> hit(session, new Scored(row, score(row, rarity))).stream())
                .toList();
    }

    /** What a person sent and a feed brings as well is one article; two feeds may bring the same, too. */
    private static Collection<Row> once(List<Row> sent, List<Row> fed) {
        Map<String, Row> byUrl = new LinkedHashMap<>();
        sent.forEach(row -> byUrl.putIfAbsent(row.url(), row));
        fed.forEach(row -> byUrl.putIfAbsent(row.url(), row));
        return byUrl.values();
    }

    /** Two feeds may bring the same words under two addresses. */
    private static Stream<Hit> once(Stream<Hit> hits) {
        Set<String> texts = new HashSet<>();
        return hits.filter(hit -> texts.add(hit.stored().article().text()));
    }

    private record Scored(Row row, double score) {}

    /** Where an article is kept. */
    enum Shelf {
        SENT,
        FEEDS
    }

    /** The terms have a blank before and behind each. */
    record Row(Shelf shelf, long id, String url, OptionalLong published, String title, String text) {}

    private static List<Row> rows(Session session, long chat) {
        return session.list(
                """
                SELECT a.id, a.url, a.published, t.title, t.text
                FROM private_article a JOIN private_terms t ON t.article = a.id
                WHERE a.chat = ? AND NOT EXISTS (SELECT 1 FROM article p WHERE p.url = a.url)
                """,
                row -> {
                    long published = row.getLong(3);
                    return new Row(
                            Shelf.SENT,
                            row.getLong(1),
                            row.getString(2),
                            row.wasNull() ? OptionalLong.empty() : OptionalLong.of(published),
                            " " + row.getString(4) + " ",
                            " " + row.getString(5) + " ");
                },
                chat);
    }

    private static Optional<Hit> hit(Session session, Scored scored) {
        Optional<StoredArticle> stored = switch (scored.row().shelf()) {
            case SENT ->
                session.first(
                        "SELECT * FROM private_article WHERE id = ?",
                        SqlitePrivateArticles::article,
                        scored.row().id());
            case FEEDS ->
                session.first(
                        "SELECT * FROM feed_article WHERE id = ?",
                        SqliteFeedArticles::article,
                        scored.row().id());
        };
        return stored.map(article -> new Hit(article, scored.score()));
    }

    private static boolean isWanted(Row row, Query query) {
        return isInside(row.published(), query.period())
                && query.phrases().stream().filter(Phrase::quoted).allMatch(phrase -> has(row, phrase));
    }

    private static boolean isInside(OptionalLong published, Period period) {
        if (published.isEmpty()) {
            return period.isAlways();
        }
        Instant time = Instant.ofEpochSecond(published.getAsLong());
        return period.since().map(since -> !time.isBefore(since)).orElse(true)
                && period.until().map(time::isBefore).orElse(true);
    }

    private static boolean has(Row row, Phrase phrase) {
        return Match.spellings(phrase.terms()).stream()
                .map(spelling -> " " + spelling + " ")
                .anyMatch(
                        spelling -> row.title().contains(spelling) || row.text().contains(spelling));
    }

    private static double score(Row row, Map<Term, Double> rarity) {
        long length = row.text().chars().filter(c -> c == ' ').count();
        double norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH);
        double score = 0;
        for (Map.Entry<Term, Double> term : rarity.entrySet()) {
            int times = times(term.getKey(), row);
            score += term.getValue() * times * (SATURATION + 1) / (times + norm);
        }
        return score;
    }

    private static int times(Term term, Row row) {
        return term.forms().stream()
                .mapToInt(form -> TITLE_WEIGHT * times(form, row.title()) + times(form, row.text()))
                .sum();
    }

    private static int times(String form, String terms) {
        String word = " " + form + " ";
        int times = 0;
        for (int at = terms.indexOf(word); at >= 0; at = terms.indexOf(word, at + word.length() - 1)) {
            times++;
        }
        return times;
    }
}
