package tidings;

import java.time.Clock;
import tidings.intake.Import;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteSoundBacklog;
import tidings.store.SqliteStories;
import tidings.story.Newsdesk;
import tidings.text.ProfileDetector;
import tidings.text.SharedAnalysis;
import tidings.text.TextAnalysis;

/**
 * What is stored, and the way in: each article once, in its story.
 *
 * @param soundBacklog reads what an older program stored without the sounds of its names, a part each time
 */
record NewsSetup(Newsdesk desk, Import imports, Runnable soundBacklog) {
    static NewsSetup of(Database database, TextAnalysis analysis, Clock clock) {
        TextAnalysis shared = new SharedAnalysis(analysis);
        Newsdesk desk = new Newsdesk(
                new SqliteArticles(database, shared, clock), new SqliteStories(database, analysis), shared, clock);
        return new NewsSetup(desk, new Import(desk, new ProfileDetector()), new SqliteSoundBacklog(database, analysis));
    }
}
