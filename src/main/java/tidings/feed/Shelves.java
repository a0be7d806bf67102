package tidings.feed;

import tidings.article.Articles;

/** Where the articles of a feed go: to all where the operator has it, or else to the chats that asked for it. */
@FunctionalInterface
public interface Shelves {
    Articles of(Feed feed);

    /** What chats had for themselves before stays out of the news for all: of that the feed brings what it has now. */
    static Shelves of(Articles everyones, ChatFeeds chats) {
        return feed -> feed.state() == Feed.State.ON ? everyones : chats.articles(feed);
    }
}
