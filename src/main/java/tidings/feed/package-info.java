/** Feeds: reading what they say, knowing when to ask them again, and remembering which of it is new. */
@NullMarked
package tidings.feed;

import org.jspecify.annotations.NullMarked;
