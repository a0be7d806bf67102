/** Following topics: what an arriving article is matched with, and who is told of it, once and at the right time. */
@NullMarked
package tidings.alert;

import org.jspecify.annotations.NullMarked;
