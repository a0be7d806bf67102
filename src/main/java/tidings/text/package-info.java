/** Text as people write it: its language, its sentences, and its words as the index knows them. */
@NullMarked
package tidings.text;

import org.jspecify.annotations.NullMarked;
