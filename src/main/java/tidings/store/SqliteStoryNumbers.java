package tidings.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tidings.digest.StoryNumbers;

/** Which story an article is in, as it was filed, and which outlets carry copies of it. */
public final class SqliteStoryNumbers implements StoryNumbers {
    private final Database database;

    public SqliteStoryNumbers(Database database) {
        this.database = database;
    }

    @Override
    public Map<Long, Long> of(Collection<Long> articles) {
        return database.read(session -> {
            Map<Long, Long> stories = new HashMap<>();
            for (long article : new HashSet<>(articles)) {
                session.first("SELECT story FROM story_article WHERE article = ?", row -> row.getLong(1), article)
                        .ifPresent(story -> stories.put(article, story));
            }
            return stories;
        });
    }

    @Override
    public Map<Long, Instant> updated(Collection<Long> articles) {
        return database.read(session -> {
            Map<Long, Instant> updated = new HashMap<>();
            for (long article : new HashSet<>(articles)) {
                session.first(
                                "SELECT dated FROM article_version WHERE article = ? AND dated IS NOT NULL"
                                        + " ORDER BY version DESC LIMIT 1",
                                row -> Instant.ofEpochSecond(row.getLong(1)),
                                article)
                        .ifPresent(time -> updated.put(article, time));
            }
            return updated;
        });
    }

    @Override
    public Map<Long, List<String>> copies(Collection<Long> articles) {
        return database.read(session -> {
            Map<Long, List<String>> copies = new HashMap<>();
            for (long article : new HashSet<>(articles)) {
                List<String> outlets = session.list("""
                        SELECT c.source FROM article_copy c JOIN article a ON a.id = c.article
                        WHERE c.article = ? AND c.source <> a.source
                        GROUP BY c.source ORDER BY min(coalesce(c.published, a.published)), c.source
                        """, row -> row.getString(1), article);
                if (!outlets.isEmpty()) {
                    copies.put(article, outlets);
                }
            }
            return copies;
        });
    }
}
