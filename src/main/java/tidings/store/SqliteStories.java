package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.story.Story;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** The stories in SQLite, beside the articles. */
public final class SqliteStories implements Stories {
    private final Database database;
    private final ArticleVersions versions;

    public SqliteStories(Database database, TextAnalysis analysis) {
        this.database = database;
        this.versions = new ArticleVersions(analysis);
    }

    @Override
    public Optional<Story> of(long article) {
        return database.read(session -> session.first(
                        "SELECT story FROM story_article WHERE article = ?", row -> row.getLong(1), article)
                .map(story -> story(session, story)));
    }

    private record Part(long id, String title, Optional<Instant> published, String source, Language language) {}

    private static Story story(Session session, long story) {
        List<Part> parts = session.list(
                """
                SELECT id, title, published, source, language
                FROM story_article JOIN article ON id = article WHERE story = ? ORDER BY id
                """,
                row -> new Part(
                        row.getLong(1),
                        row.getString(2),
                        time(row, 3),
                        row.getString(4),
                        new Language(row.getString(5))),
                story);
        TreeSet<String> outlets = new TreeSet<>(session.list(OUTLETS, row -> row.getString(1), story, story));
        Set<Language> languages =
                new LinkedHashSet<>(parts.stream().map(Part::language).toList());
        List<Instant> times = parts.stream()
                .flatMap(part -> part.published().stream())
                .sorted()
                .toList();
        return new Story(
                story,
                parts.getFirst().title(),
                times.stream().findFirst(),
                times.reversed().stream().findFirst(),
                List.copyOf(outlets),
                languages,
                parts.stream().map(Part::id).toList());
    }

    private static final String OUTLETS = """
            SELECT source FROM story_article JOIN article ON id = article WHERE story = ?
            UNION
            SELECT source FROM story_article JOIN article_copy USING (article) WHERE story = ?
            """;

    @Override
    public Map<Long, Integer> outlets(Collection<Long> articles) {
        return database.read(session -> {
            Map<Long, Integer> outlets = new HashMap<>();
            for (long article : new HashSet<>(articles)) {
                session.first("SELECT story FROM story_article WHERE article = ?", row -> row.getLong(1), article)
                        .map(story -> session.list(OUTLETS, row -> row.getString(1), story, story)
                                .size())
                        .ifPresent(count -> outlets.put(article, count));
            }
            return outlets;
        });
    }

    @Override
    public void file(List<Filed> articles) {
        if (articles.isEmpty()) {
            return;
        }
        database.writing(session -> articles.forEach(filed -> session.update(
                "INSERT OR IGNORE INTO story_article (article, story, fingerprints, terms, gist) VALUES (?, ?, ?, ?, ?)",
                filed.article(),
                filed.story(),
                filed.fingerprints(),
                filed.terms(),
                filed.gist())));
    }

    @Override
    public void move(long article, long story) {
        database.writing(
                session -> session.update("UPDATE story_article SET story = ? WHERE article = ?", story, article));
    }

    @Override
    public void copied(List<Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        database.writing(session -> copies.forEach(copy -> session.update(
                "INSERT OR IGNORE INTO article_copy (url, article, source, published) VALUES (?, ?, ?, ?)",
                copy.url(),
                copy.article(),
                copy.source(),
                copy.published())));
    }

    @Override
    public void replace(long article, Article newer, Instant now) {
        database.writing(session -> versions.replace(session, article, newer, now));
    }

    @Override
    public List<Version> versions(long article) {
        return database.read(session -> ArticleVersions.of(session, article));
    }

    @Override
    public Optional<StoredArticle> withUrl(String url) {
        return database.read(session -> SqliteArticles.withUrls(session, List.of(url)).stream()
                .findFirst()
                .or(() -> session.first(
                                "SELECT article FROM article_copy WHERE url IN (?, ?)",
                                row -> row.getLong(1),
                                url,
                                Address.other(url))
                        .flatMap(id -> SqliteArticles.withId(session, id))));
    }

    @Override
    public Optional<StoredArticle> withId(long article) {
        return database.read(session -> SqliteArticles.withId(session, article));
    }

    @Override
    public void recent(int limit, Consumer<Filed> use) {
        database.read(session -> {
            session.each(
                    """
                    SELECT article, story, language, source, published, fingerprints, terms, gist
                    FROM story_article JOIN article ON id = article
                    WHERE article >= coalesce(
                        (SELECT article FROM story_article ORDER BY article DESC LIMIT 1 OFFSET ? - 1),
                        (SELECT min(article) FROM story_article))
                    ORDER BY article
                    """,
                    row -> use.accept(new Filed(
                            row.getLong(1),
                            row.getLong(2),
                            new Language(row.getString(3)),
                            row.getString(4),
                            time(row, 5),
                            row.getBytes(6),
                            row.getString(7),
                            row.getString(8))),
                    limit);
            return true;
        });
    }

    @Override
    public List<StoredArticle> unfiled(int limit) {
        return database.read(session -> session.list("""
                        SELECT id FROM article
                        WHERE NOT EXISTS (SELECT 1 FROM story_article WHERE article = id)
                        AND id NOT IN (SELECT id FROM article WHERE origin = 'SAMPLE')
                        ORDER BY id LIMIT ?
                        """, row -> row.getLong(1), limit).stream()
                .flatMap(id -> SqliteArticles.withId(session, id).stream())
                .toList());
    }

    private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
