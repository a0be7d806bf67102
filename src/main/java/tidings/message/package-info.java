/** Messages as the program means them: rich text as a tree, buttons, and the durable way out. No chat network's markup. */
@NullMarked
package tidings.message;

import org.jspecify.annotations.NullMarked;
