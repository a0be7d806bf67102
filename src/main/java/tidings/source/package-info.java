/** Where the news of a chat comes from: the outlets of the stored news, and the feeds that it asked for itself. */
@NullMarked
package tidings.source;

import org.jspecify.annotations.NullMarked;
