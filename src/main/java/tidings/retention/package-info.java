/** How long articles are kept, and what goes when they are too old or too many. */
@NullMarked
package tidings.retention;

import org.jspecify.annotations.NullMarked;
