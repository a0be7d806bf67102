/** Feeds: fetching them politely and safely, reading what they say, and remembering which of it is new. */
@NullMarked
package tidings.feed;

import org.jspecify.annotations.NullMarked;
