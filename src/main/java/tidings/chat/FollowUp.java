package tidings.chat;

import tidings.text.Language;

/** What somebody says about the digest they just read, instead of naming a topic. */
sealed interface FollowUp {
    /** The same in another language. */
    record InLanguage(Language language) implements FollowUp {}

    /** The same in fewer words. */
    record Shorter() implements FollowUp {}

    /** The same for somebody who is new to it. */
    record Plainer() implements FollowUp {}

    /** More of the same. */
    record More() implements FollowUp {}

    /**
     * Another side of the same topic.
     *
     * @param side what is asked for beside the topic, never empty
     */
    record AndWhatOf(String side) implements FollowUp {}

    /**
     * A question that names nobody: it is of the same topic where that says anything of it, and else one of its own.
     *
     * @param side what is asked for, never empty
     */
    record Question(String side) implements FollowUp {}

    /** A topic of its own. */
    record None() implements FollowUp {}
}
