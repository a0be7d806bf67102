/** Following topics in a conversation: beginning and ending it, when alerts come, and what an alert looks like. */
@NullMarked
package tidings.follow;

import org.jspecify.annotations.NullMarked;
