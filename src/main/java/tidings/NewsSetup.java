package tidings;

import java.time.Clock;
import java.util.List;
import tidings.feed.SavedFeeds;
import tidings.intake.Editor;
import tidings.intake.Import;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteFeeds;
import tidings.store.SqliteIndexBacklog;
import tidings.store.SqliteSoundBacklog;
import tidings.store.SqliteStories;
import tidings.story.Newsdesk;
import tidings.text.ProfileDetector;
import tidings.text.SharedAnalysis;
import tidings.text.TextAnalysis;

/**
 * What is stored, and the way in: each article once, in its story.
 *
 * @param backlogs read what an older program stored and indexed otherwise, a part each time
 */
record NewsSetup(Newsdesk desk, Import imports, List<Runnable> backlogs) {
    static NewsSetup of(Database database, TextAnalysis analysis, Clock clock) {
        TextAnalysis shared = new SharedAnalysis(analysis);
        Newsdesk desk = new Newsdesk(
                new SqliteArticles(database, shared, clock), new SqliteStories(database, analysis), shared, clock);
        return new NewsSetup(
                desk,
                new Import(
                        desk,
                        new Editor(new ProfileDetector(), clock),
                        new SavedFeeds(new SqliteFeeds(database, clock), desk, clock)),
                List.of(new SqliteSoundBacklog(database, analysis), new SqliteIndexBacklog(database, analysis)));
    }
}
