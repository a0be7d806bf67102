package tidings.alert;

/**
 * Who follows which topic: by topic the ids of its followers. What one of them follows is looked for in all lists, since
 * it is asked only when somebody goes or follows another.
 */
final class TopicFollowers {
    private static final int NOBODY = -1;

    private final Postings ids = new Postings();
    /** A larger one is in no list: ids are given out in rising order. */
    private int largest = NOBODY;

    private int listed;
    private int taken;

    /** Takes a follower and the place of the topic. */
    @FunctionalInterface
    interface Use {
        void follower(long id, int place);
    }

    /** From now on this one follows that topic, in place of what it was. */
    void put(long id, int topic) {
        int follower = Math.toIntExact(id);
        if (follower > largest) {
            list(topic, follower);
        } else if (!isListed(topic, follower)) {
            // Asked first: a load that failed and begins again puts in what is in, and must not look through all lists.
            unlist(follower);
            list(topic, follower);
        }
    }

    private boolean isListed(int topic, int follower) {
        for (int i = ids.count(topic) - 1; i >= 0; i--) {
            if (ids.at(topic, i) == follower) {
                return true;
            }
        }
        return false;
    }

    private void list(int topic, int follower) {
        ids.add(topic, follower);
        largest = Math.max(largest, follower);
        listed++;
    }

    private void unlist(int follower) {
        for (int topic = 0; topic < ids.keys(); topic++) {
            for (int i = ids.count(topic) - 1; i >= 0; i--) {
                if (ids.at(topic, i) == follower) {
                    ids.remove(topic, i);
                    listed--;
                    taken++;
                    return;
                }
            }
        }
    }

    /** Does nothing where it is not in. */
    void remove(long id) {
        if (id <= largest) {
            unlist(Math.toIntExact(id));
        }
    }

    /** Takes over those who follow a topic there; none of them is in here. */
    void take(TopicFollowers others, int theirs, int topic) {
        for (int i = others.count(theirs) - 1; i >= 0; i--) {
            list(topic, others.ids.at(theirs, i));
        }
    }

    /** How many follow a topic. */
    int count(int topic) {
        return ids.count(topic);
    }

    /** How often somebody was taken out of a list; the topic may have nobody left. */
    int taken() {
        return taken;
    }

    /** How many follow something. */
    int alive() {
        return listed;
    }

    /**
     * The followers of some topics.
     *
     * @param use takes with each the place of the topic among these
     */
    void of(int[] some, int count, Use use) {
        for (int place = 0; place < count; place++) {
            for (int i = ids.count(some[place]) - 1; i >= 0; i--) {
                use.follower(ids.at(some[place], i), place);
            }
        }
    }
}
