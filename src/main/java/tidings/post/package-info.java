/** Pages and posts that people send: read, answered with a summary, and kept for their chat. */
@NullMarked
package tidings.post;

import org.jspecify.annotations.NullMarked;
