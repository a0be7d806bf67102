package tidings;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidings.alert.Rehearsals;
import tidings.alert.Subscriptions;
import tidings.alert.TopicMatching;
import tidings.chat.Phrases;
import tidings.chat.Topics;
import tidings.follow.FollowFeature;
import tidings.follow.FollowingFeature;
import tidings.store.Database;
import tidings.store.SqliteRarity;
import tidings.store.SqliteStories;
import tidings.store.SqliteSubscriptions;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** Following topics: its parts, wired. */
final class AlertSetup {
    private final FollowFeature follow;
    private final FollowingFeature following;

    AlertSetup(
            Settings settings,
            Database database,
            TextAnalysis analysis,
            QueryReader reader,
            Searcher searcher,
            Topics topics,
            Clock clock) {
        Subscriptions subscriptions = new SqliteSubscriptions(database);
        TopicMatching matching = new TopicMatching(languages(), analysis, new SqliteRarity(database));
        SqliteStories stories = new SqliteStories(database, analysis);
        Rehearsals rehearsals = new Rehearsals(reader, searcher, stories, matching, clock);
        follow = new FollowFeature(subscriptions, rehearsals, topics, settings.number(Setting.ALERT_TOPICS, 1));
        following = new FollowingFeature(subscriptions, topics);
    }

    /** A topic is read in the languages of the interface, and letter by letter for all others. */
    private static Set<Language> languages() {
        Set<Language> languages = new HashSet<>(Phrases.LANGUAGES);
        languages.add(Language.UNKNOWN);
        return languages;
    }

    Extras extras() {
        return new Extras(List.of(follow, following), List.of(follow));
    }
}
