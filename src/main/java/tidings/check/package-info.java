/** Whether a sentence says no more than the sentences it cites. Knows no model: whoever writes is checked alike. */
@NullMarked
package tidings.check;

import org.jspecify.annotations.NullMarked;
