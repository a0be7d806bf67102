/** What a person asks for, and finding the stored articles about it. */
@NullMarked
package tidings.topic;

import org.jspecify.annotations.NullMarked;
