package tidings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tidings.text.Language;
import tidings.topic.Holdings;
import tidings.topic.Sounding;

/** What is stored, read off the article table and its tally. */
public final class SqliteHoldings implements Holdings {
    /** Articles without a date have the ids of the first seconds of 1970, a million a second. */
    private static final long DATED = ArticleIds.firstOf(Instant.EPOCH.plus(Duration.ofDays(1)));

    private final Database database;

    public SqliteHoldings(Database database) {
        this.database = database;
    }

    @Override
    public Set<Language> languages() {
        return database.read(session -> {
            Set<Language> languages = new HashSet<>(SqliteArticles.languages(session));
            languages.addAll(
                    session.list("SELECT language FROM private_language", row -> new Language(row.getString(1))));
            return languages;
        });
    }

    @Override
    public Optional<Instant> oldest() {
        return database.read(
                session -> oldest(session, Long.MIN_VALUE, -1).or(() -> oldest(session, DATED, Long.MAX_VALUE)));
    }

    @Override
    public Set<Sounding> soundingLike(String word) {
        return database.read(session -> NameSounds.like(session, word));
    }

    private static Optional<Instant> oldest(Session session, long first, long last) {
        return session.first(
                "SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1",
                row -> ArticleIds.instantOf(row.getLong(1)),
                first,
                last);
    }
}
