package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds that the operator has; what chats asked for besides are {@link ChatFeeds}. */
public interface Feeds {
    /**
     * Adds a feed, due at once. One that is known already is due at once, too, and switched on, and keeps its title and group
     * unless it had none; a retired one gets another chance.
     *
     * @return the feed as it is now
     */
    Added add(Addition addition);

    /**
     * Takes a feed over from a list, as it was there but for its site: in the lists of feed readers that is what the feed
     * itself says. One that is known already stays on or off as it is.
     */
    Added takeOver(Addition listed);

    /** What became of an addition. */
    sealed interface Added {
        Feed feed();

        record New(Feed feed) implements Added {}

        record Known(Feed feed) implements Added {}
    }

    /**
     * A feed to be added.
     *
     * @param url in the one spelling of {@link tidings.web.WebUrl}
     * @param title what it is to be called
     * @param site an address of the site that it is known to belong to; empty for its own
     * @param state whether it was on where it comes from
     */
    record Addition(String url, String title, String group, String site, Feed.State state) {
        public Addition(String url, String title, String group) {
            this(url, title, group, "");
        }

        public Addition(String url, String title, String group, String site) {
            this(url, title, group, site, Feed.State.ON);
        }
    }

    /** Forgets a feed; its articles stay. Says whether there was one. Chats that asked for it keep it for themselves. */
    boolean remove(String url);

    Optional<Feed> withUrl(String url);

    /** All of them, by group and title. */
    List<Feed> all();

    /** The feeds that are on, or that a chat asked for, and due, the longest due first. */
    List<Feed> due(Instant now, int limit);

    /** The clock was ahead at some visits, and is put right: what they made due later than any visit can is due now. */
    void clockWasAhead(Instant now, Instant latest);

    /** When the next of those is due. */
    Optional<Instant> nextDue();

    /**
     * Keeps what a visit came to, but for its site. What was decided about the feed meanwhile stands: a removed feed stays away, a disabled
     * one stays off. Where another feed has its new address already, it is retired, and its chats have that one.
     */
    void visited(Feed feed);

    /**
     * Keeps what a visit has learned of the site that the feed belongs to, unless that was decided meanwhile.
     *
     * @param before the feed as the visit found it
     */
    void learned(Feed before, Home home);

    /** Feeds that have been failing since this time or longer, and those that are gone, of which the operators do not know. */
    List<Feed> untold(Instant failingSince);

    /** The operators know of these troubles; of the next ones they will have to be told again. */
    void told(List<Feed> feeds);

    /** Switches all feeds of a group on or off, and says how many there are. */
    int switchGroup(String group, Feed.State state);
}
