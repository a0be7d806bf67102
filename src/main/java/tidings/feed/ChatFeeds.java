package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.article.Articles;

/**
 * The feeds that chats have asked for. Each is asked for news once, however many chats share it; as long as the operator
 * has not switched it on, its articles are for those chats alone. A feed that nobody has any more is forgotten with them.
 */
public interface ChatFeeds {
    /**
     * Gives a chat a feed that was found readable just now; one that was retired gets another chance.
     *
     * @param chat a chat that is known
     * @param thread the forum topic of a group in which it asked, 0 for none; it is told there what becomes of the feed
     * @param most how many feeds a chat may have
     */
    Asked ask(long chat, long thread, Feeds.Addition addition, int most);

    /** What became of a wish. */
    sealed interface Asked {
        /** The chat has it now. */
        record Given(Feed feed) implements Asked {}

        /** The chat had it before. */
        record Had(Feed feed) implements Asked {}

        /** The chat has as many feeds as it may. */
        record Full() implements Asked {}
    }

    /** Takes a feed from a chat; says what it was, if the chat had it. */
    Optional<Feed> leave(long chat, long feed);

    /**
     * A feed as a chat sees it.
     *
     * @param newest the time of its latest article, as far as one is stored for this chat alone
     * @param articles how many are
     */
    record Own(Feed feed, Optional<Instant> newest, long articles) {
        /** Whether all can ask about its articles. */
        public boolean isForAll() {
            return feed.state() == Feed.State.ON;
        }
    }

    /** What a chat has, in the order in which it asked. */
    List<Own> of(long chat);

    /**
     * A chat that does not know yet how its feed is doing.
     *
     * @param thread where it asked for the feed
     */
    record Untold(long chat, long thread, Feed feed) {}

    /** Feeds that have been failing since this time or longer, and those that are gone, by chat that was not told. */
    List<Untold> untold(Instant failingSince, int limit);

    /** The chat is told of this trouble; of the next one it will have to be told again. */
    void told(Untold untold);

    /** The articles of a feed that are for its chats alone, until it is for all: then it is read anew for all. */
    Articles articles(Feed feed);
}
