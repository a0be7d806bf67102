/** Short answers in which every sentence names its source. */
@NullMarked
package tidings.digest;

import org.jspecify.annotations.NullMarked;
