/** The conversation on Telegram: a durable way in, a durable way out, and its markup. */
@NullMarked
package tidings.telegram;

import org.jspecify.annotations.NullMarked;
