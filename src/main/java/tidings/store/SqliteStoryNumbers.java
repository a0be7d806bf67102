package tidings.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import tidings.digest.StoryNumbers;

/** Which story an article is in, as it was filed. */
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
}
