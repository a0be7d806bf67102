/** Reading what people bring: files, pages and pasted posts become articles. */
@NullMarked
package tidings.intake;

import org.jspecify.annotations.NullMarked;
