/** The conversation on a terminal. */
@NullMarked
package tidings.console;

import org.jspecify.annotations.NullMarked;
