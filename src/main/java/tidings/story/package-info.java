/** What belongs together: copies of one article in several outlets, and articles about one event. */
@NullMarked
package tidings.story;

import org.jspecify.annotations.NullMarked;
